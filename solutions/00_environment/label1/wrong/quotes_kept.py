# expect: Front: 4
price = 4

print("Pears, one kilo")
print("Front:", "price")
print("Back:", "price")
