# expect: Python does not know the name `price`
print("Pears, one kilo")
print("Front:", price)
print("Back:", price)
price = 4
