fruit, price = "strawberry and rhubarb", 6.5

print("== front ==")
print(f"Jam: {fruit}")
print(f"Price: {price}")
print("== back ==")
print(f"Noor cooked this {fruit} jam herself")
print(f"You pay {price} and not a cent more")
