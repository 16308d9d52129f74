"""Where is my parcel?"""


def describe(message):
    """Say in words what a message means."""
    match message:
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        case {"kind": "delivered"}:
            return "delivered"
        case {"kind": "delay", "hours": int(hours)} if hours >= 24:
            return f"{hours // 24} days late"
        case {"kind": "delay", "hours": int(hours)}:
            return f"{hours} hours late"
        case {"kind": "delay"}:
            return "late"
        case _:
            return "no news"


def grams(weight):
    """Return a weight in whole grams, whatever the scale has sent."""
    match weight:
        case int(number):
            return number
        case float(number):
            return round(number * 1000)
        case str(text):
            return int(text)
        case None:
            return 0
        case _:
            raise TypeError("not a weight")


# Why this way
#
# The cases go from narrow to wide: the more keys a pattern wants, the earlier it comes.
# A list pattern is stricter than a dict pattern, because it counts the items. `{}` as a
# pattern fits every dict, not only the empty one. And where only numbers are compared,
# without any shape, plain `if` reads better than a match made of guards.
