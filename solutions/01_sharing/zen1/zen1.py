"""The Zen of Python at work."""

LITRES_PER_SQUARE_METRE = 4.5
DRY_SHARE = 0.8


def water_needed(area, days):
    """Return the litres for a bed of that area and so many days."""
    return area * days * LITRES_PER_SQUARE_METRE * DRY_SHARE


def gauge(level):
    """Return the level of the tank as text, from 0.0 to 100.0, in a field of 8."""
    number = float(level)
    not_too_high = min(100.0, number)
    in_range = max(0.0, not_too_high)
    rounded = round(in_range, 1)
    text = str(rounded)
    return text.rjust(8)


def moisture(reading):
    """Return the reading of the moisture sensor, a text of digits, as a number."""
    return int(reading)


# Why this way
#
# Five names in gauge are plenty, and two calls in one line would do no harm. But
# when a step is wrong you can print any of them, which the nested line does not
# allow. The bare except hid not only wrong readings but every mistake, a
# misspelt name included, and watered the garden for a reading of 0.
