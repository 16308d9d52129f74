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
