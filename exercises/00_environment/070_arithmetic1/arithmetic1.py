"""The till calculates.

Python calculates with numbers and with names of numbers. This prints 38:

    boxes = 3
    print(boxes * 12 + 2)

* is times and / is divided by. They come before + and -, as at school; round
brackets change that: boxes * (12 + 2) is 42. The sign / always gives a number
with a decimal point: 8 / 4 is 2.0. Real programs calculate with names, so that
the same line is right for the next customer too; so does the check.

Four friends eat at a café. Complete the three calculations. The total is the
sum of the three prices, less the discount. The change is what they get back.
For the share, total and tip together are divided by four.
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
