price = 2 + 2

print("Pears, one kilo")
print(f"Front: {price}")
print("Back:", price, sep=" ")
