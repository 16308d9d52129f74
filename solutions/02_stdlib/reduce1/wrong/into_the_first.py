# expect: the rain of all gardens went into the dict of the first garden
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

    def add(total, garden):
        for month, litres in garden.items():
            total[month] = total.get(month, 0) + litres
        return total

    if not gardens:
        return {}
    return reduce(add, gardens)


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path."""
    return reduce(getitem, path, data)
