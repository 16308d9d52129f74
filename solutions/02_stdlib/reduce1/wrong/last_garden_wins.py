# expect: the litres of one month, in several gardens, are added up
"""The tank says 140, the app says 200."""

from functools import reduce
from operator import getitem

CAPACITY = 200


def level(changes, start=0):
    """Return the litres in the tank after these changes, one after the other."""

    def step(litres, change):
        return max(0, min(CAPACITY, litres + change))

    return reduce(step, changes, start)


def rain_by_month(gardens):
    """Return a dict of month -> all litres of that month, in all gardens together."""

    return reduce(lambda total, garden: total | garden, gardens, {})


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path."""
    return reduce(getitem, path, data)
