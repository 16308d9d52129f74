"""The till calculates.

Python calculates with numbers and with names of numbers:

    boxes = 3
    print(boxes * 12 + 2)

prints 38. The signs are + and -, * for times and / for divided by. Times and
divided by come before plus and minus, as at school; round brackets change that:
boxes * (12 + 2) is 42. The sign / always gives a number with a decimal point:
8 / 4 is 2.0, not 2.

Sums in real programs are written with names, so that the same line is right for
the next customer too.

Four friends eat at a café. Complete the three calculations with the names given.
The bill is the sum of the three prices, less the discount. The change is what
they get back. For the share, the bill and the tip together are divided by four.
"""

soup = 9
pie = 14
tea = 6
discount = 5
paid = 30
tip = 4

# TODO: put the right calculation in place of each 0.
total = 0
change = 0
share = 0

print("Total:", total)
print("Change:", change)
print("Each with tip:", share)
