"""Zero degrees is a reading."""


def shown(reading):
    """Return a text such as "21 degrees", or "no reading"."""
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    """Return the reading, or the last one if it is missing."""
    if reading is None:
        return last
    return reading


def difference(inside, outside):
    """Return how much warmer it is inside, or None if a reading is missing."""
    if inside is None or outside is None:
        return None
    return inside - outside


# Why this way
#
# `is None` says exactly what is meant. `== None` mostly works too, but a type may
# define its own ==, and linters complain about it. The missing case goes first
# and leaves the function; what follows can rely on real numbers. `return None`
# is written out because None is an answer here, not an accident.
