"""Three things a calculator would never do."""

import math


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for Noor's scale."""
    return math.isclose(first, second, abs_tol=0.0005)


def mean_weight(readings):
    """Return the mean of a list of readings. A nan doesn't count."""
    numbers = [reading for reading in readings if not math.isnan(reading)]
    if not numbers:
        return None
    return sum(numbers) / len(numbers)


def stars(rating):
    """Return whole stars: 4 for a rating of 3.7. Exactly half a star counts as a whole one."""
    return math.floor(rating + 0.5)


# Why this way
#
# What "close" means is a question about the scale and not about floats, so the number
# comes from the scale; `abs(first - second) < 0.0005` would do as well. `reading != nan` is
# always true, and `sum` of a list with one nan is nan. Going to the even neighbour has
# a reason: over many halves, always rounding up would push a sum upwards.
