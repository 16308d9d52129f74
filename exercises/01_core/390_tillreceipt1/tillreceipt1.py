"""Change at the till.

A mixture of what you know: reading, whole numbers, functions that return, and one
place that prints.

Money is counted in cents, as whole numbers. The display of the till shows it with
a point, and always with two digits after it: 1295 cents are 12.95, 5 cents are
0.05. A program that prints `cents % 100` after the point shows 0.5 instead, and
the customer expects fifty cents.

Read two lines, the price and the money given, both in cents, and print the change:

    Change: 7.05

The customer never gives too little.
"""


def euros(cents):
    """Return the full euros."""
    # TODO
    return 0


def tens(cents):
    """Return the first digit after the point: 9 for 1295 cents."""
    # TODO
    return 0


def singles(cents):
    """Return the second digit after the point: 5 for 1295 cents."""
    # TODO
    return 0


def money_text(cents):
    """Return the amount as text with two digits after the point."""
    # TODO: use the three functions above.
    return ""


# TODO: read the price and the money given, and work out the change.
change = 0

print("Change:", money_text(change))
