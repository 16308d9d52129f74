"""Two prices on one jar."""

flavour = "apricot"
price = 4

print("== front ==")
print("Jam:", flavour)
print("Price:", price)
print("== back ==")
print("Noor cooked this", flavour, "jam herself")
print("You pay", price, "and not a cent more")


# Why this way
#
# Typing 4 twice would print the same labels today. Next season one of the two is
# forgotten, as it was on Noor's jar. Real programs have hundreds of such values.
# Each gets one name, and most of these lines are at the top of the file, where
# people look first.
