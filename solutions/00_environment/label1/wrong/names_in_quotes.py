# expect: Jam: fruit
fruit = "apricot"
price = 4

print("== front ==")
print("Jam:", "fruit")
print("Price:", "price")
print("== back ==")
print("Noor cooked this", "fruit", "jam herself")
print("You pay", "price", "and not a cent more")
