# expect: Python doesn't know the name `flavour`
print("== front ==")
print("Jam:", flavour)
print("Price:", price)
print("== back ==")
print("Noor cooked this", flavour, "jam herself")
print("You pay", price, "and not a cent more")

flavour = "apricot"
price = 4
