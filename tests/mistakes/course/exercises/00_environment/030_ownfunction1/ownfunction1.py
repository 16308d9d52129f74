"""Your own functions."""


def fee(hours):
    """Return what one bicycle costs for so many hours."""
    return 5 + 2 * hours


def label(number, colour):
    """Return the text of the label, such as "Bicycle 7 (red)"."""
    return f"Bicycle {number} ({colour})"


def fee_for_two(first_hours, second_hours):
    """Return what two bicycles cost together, each hired for its own time."""
    return fee(first_hours) + fee(second_hours)
