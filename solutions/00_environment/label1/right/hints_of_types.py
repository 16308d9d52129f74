flavour: str = 'quince'
price: int = 3 + 2

front = "Jam: " + flavour + "\nPrice: " + str(price)
print("== front ==")
print(front)
print("== back ==")
print("Noor cooked this", flavour, "jam herself")
print("You pay", price, "and not a cent more", sep=" ")
