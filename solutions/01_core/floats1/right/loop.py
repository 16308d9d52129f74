"""Three things a calculator would never do."""

import math


def same_weight(first, second):
    """Return True if two weights in kilograms are the same for Noor's scale."""
    return math.isclose(first, second, abs_tol=0.0005)


def mean_weight(readings):
    """Return the mean of a list of readings. A nan doesn't count."""
    total = 0
    count = 0
    for reading in readings:
        if math.isnan(reading):
            continue
        total += reading
        count += 1
    if count:
        return total / count


def stars(rating):
    """Return whole stars: 4 for a rating of 3.7. Exactly half a star counts as a whole one."""
    return int(rating) + (rating - int(rating) >= 0.5)
