flavour, price = "strawberry and rhubarb", 6.5

print("== front ==")
print(f"Jam: {flavour}")
print(f"Price: {price}")
print("== back ==")
print(f"Noor cooked this {flavour} jam herself")
print(f"You pay {price} and not a cent more")
