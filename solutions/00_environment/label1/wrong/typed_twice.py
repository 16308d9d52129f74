# expect: tomorrow only one line is changed, and both sides show the new price
price = 4

print("Pears, one kilo")
print("Front:", 4)
print("Back:", 4)
