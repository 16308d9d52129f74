price: int = 4

print("Pears, one kilo")
print("Front:", price)
print("Back:", price)
