# expect: Noor cooked this apricot jam herself
fruit = "apricot"
price = 4

print("== front ==")
print("Jam:", fruit)
print("Price:", price)
print("== back ==")
print("Noor cooked this", "apricot", "jam herself")
print("You pay", 4, "and not a cent more")
