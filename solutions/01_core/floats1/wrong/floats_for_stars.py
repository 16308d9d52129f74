# expect: whole stars are an int: 3 and not 3.0
"""Three things a calculator would never do."""

import math


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for Noor's scale.

    They are if they're less than half a gram apart, whether it's a jar or a barrel.
    """
    return math.isclose(first, second, abs_tol=0.0005)


def mean_weight(readings):
    """Return the mean of a list of readings. A nan doesn't count.

    If nothing is left, return None.
    """
    good = [reading for reading in readings if not math.isnan(reading)]
    if len(good) == 0:
        return None
    return sum(good) / len(good)


def stars(rating):
    """Return whole stars for a rating such as 3.7; exactly half a star counts as a whole one."""
    return (rating + 0.5) // 1
