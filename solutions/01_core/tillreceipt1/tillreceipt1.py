"""Change at the till."""


def euros(cents):
    """Return the full euros."""
    return cents // 100


def tens(cents):
    """Return the first digit after the point: 9 for 1295 cents."""
    return cents % 100 // 10


def singles(cents):
    """Return the second digit after the point: 5 for 1295 cents."""
    return cents % 10


def money_text(cents):
    """Return the amount as text with two digits after the point."""
    return f"{euros(cents)}.{tens(cents)}{singles(cents)}"


price = int(input())
given = int(input())
change = given - price

print("Change:", money_text(change))


# Why this way
#
# Whole cents cannot show 7.050000000000001. The functions only calculate; one line
# reads, one prints, so money_text can be used for a receipt or a web page as well.
# In a few exercises you will meet a format that fills up with zeros and makes the
# functions tens and singles unnecessary.
