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


def difference(road, air):
    """Return how much warmer the road is than the air, or None if a reading is missing."""
    if road is None or air is None:
        return None
    return road - air


def frost(reading):
    """Return True at 0 degrees or below; False above, or if the reading is missing."""
    return reading is not None and reading <= 0


# Why this way
#
# `is None` says exactly what is meant. `== None` works for numbers, too, but a type may
# bring its own idea of `==`, and tools that check style complain about it. The missing
# case goes first and leaves the function, so the rest can rely on real numbers. The
# `return None` is written out because here None is an answer and no accident.
