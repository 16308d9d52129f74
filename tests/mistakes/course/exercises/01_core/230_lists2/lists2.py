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
