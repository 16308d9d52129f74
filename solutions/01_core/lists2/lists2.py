"""Somebody else's list."""


def ranking(scores):
    """Return the scores from the highest to the lowest."""
    return sorted(scores, reverse=True)


def best(scores):
    """Return the highest score."""
    return max(scores)


def without_lowest(scores):
    """Return the scores from the lowest to the highest, the lowest one left out."""
    return sorted(scores)[1:]


# Why this way
#
# `scores = scores.sort()` runs, and the list is gone: the name now stands for None.
# For the highest value nothing needs sorting, max looks once at each. The slice
# makes a new list and, unlike pop, says which end it leaves out. sort() remains the
# right choice for a list of your own that nobody else holds.
