# expect: It gets its value on line 9 only
print("== front ==")
print("Jam:", flavour)
print("Price:", price)
print("== back ==")
print("Noor cooked this", flavour, "jam herself")
print("You pay", price, "and not a cent more")

flavour = "apricot"
price = 4
