# expect: weights less than half a gram apart are the same, also near 0
"""Three things a calculator would never do."""

import math


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for Noor's scale."""
    return math.isclose(first, second)


def mean_weight(readings):
    """Return the mean of a list of readings. A nan doesn't count."""
    numbers = [reading for reading in readings if not math.isnan(reading)]
    if not numbers:
        return None
    return sum(numbers) / len(numbers)


def stars(rating):
    """Return whole stars: 4 for a rating of 3.7. Exactly half a star counts as a whole one."""
    return math.floor(rating + 0.5)
