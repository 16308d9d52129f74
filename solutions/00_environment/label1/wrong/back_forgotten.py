# expect: Noor cooked this apricot jam herself
flavour = "apricot"
price = 4

print("== front ==")
print("Jam:", flavour)
print("Price:", price)
print("== back ==")
print("Noor cooked this", "apricot", "jam herself")
print("You pay", 4, "and not a cent more")
