# expect: Python doesn't know the name `fruit`
print("== front ==")
print("Jam:", fruit)
print("Price:", price)
print("== back ==")
print("Noor cooked this", fruit, "jam herself")
print("You pay", price, "and not a cent more")

fruit = "apricot"
price = 4
