# expect: Does the name have quotes around it
flavour = "apricot"
price = 4

print("== front ==")
print("Jam:", "flavour")
print("Price:", "price")
print("== back ==")
print("Noor cooked this", "flavour", "jam herself")
print("You pay", "price", "and not a cent more")
