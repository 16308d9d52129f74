# expect: Python doesn't know the name `price`
print("Pears, one kilo")
print("Front:", price)
print("Back:", price)
price = 4
