"""Pizza, and 41.2 each.

Four pizzas at 10, a tip of 6, five friends. "That's 41.2 for each of you," said
Bilal's program, and everybody looked at Bilal.

Python calculates like this:

    print(2 + 3 * 4)      # 14, because * and / come before + and -
    print((2 + 3) * 4)    # 20, because brackets come first
    print(17 / 5)         # 3.4
    print(17 // 5)        # 3, how many whole fives there are in 17
    print(17 % 5)         # 2, what is left over

With / you get a decimal point, even in 8 / 4, which is 2.0.

Every pizza is cut into 8 slices. Friends share the slices evenly, nobody cuts a
slice in two, and Bilal's dog Pixel gets what's left. Write these calculations,
and find out why Bilal asked for so much. Use the names, so that the program is
right next Friday, too. Then see what Pixel gets: `python3 arithmetic1.py`, on
Windows `py arithmetic1.py`.
"""

pizzas = 4
friends = 5
price = 10
tip = 6

# TODO: replace each 0 with a calculation.
slices = 0
each = 0
left = 0

# TODO: find the mistake. They pay for all pizzas and for the tip, in equal parts.
share = pizzas * price + tip / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)
