"""Matching dicts, with guards and kinds."""


def describe(message):
    """Say in words what a message of the parcel tracker means."""
    match message:
        case {"kind": "scan", "place": place}:
            return f"scanned at {place}"
        case {"kind": "delay", "hours": int(hours)} if hours >= 24:
            return f"delayed by {hours // 24} days"
        case {"kind": "delay", "hours": int(hours)}:
            return f"delayed by {hours} hours"
        case {"kind": "delivered", "left_with": name}:
            return f"left with {name}"
        case {"kind": "delivered"}:
            return "delivered"
        case _:
            return "unknown message"


def weight_in_grams(value):
    """Return the weight as whole grams, whatever the scale has sent."""
    match value:
        case int(grams):
            return grams
        case float(kilograms):
            return round(kilograms * 1000)
        case str(text):
            return int(text)
        case None:
            return 0


def size_band(grams):
    """Return "small" below 500 g, "medium" below 2000 g, else "large"."""
    if grams < 500:
        return "small"
    if grams < 2000:
        return "medium"
    return "large"


# Why this way
#
# The narrow case stands before the wide one: {"kind": "delivered"} fits a dict
# with left_with as well, because a dict pattern ignores further keys. Sequence
# patterns are stricter: they compare the length. size_band compares numbers,
# which have no shape; a match made of guards alone only hides an if.
