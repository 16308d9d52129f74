"""The tank says 140, the app says 200."""

from functools import reduce
from itertools import chain

CAPACITY = 200


def level(changes, start=0):
    """Return the litres in the tank after these changes, one after the other."""

    return reduce(lambda a, b: sorted([0, a + b, CAPACITY])[1], changes, start)


def rain_by_month(gardens):
    """Return a dict of month -> all litres of that month, in all gardens together."""

    total: dict[str, float] = {}
    for month, litres in chain.from_iterable(garden.items() for garden in gardens):
        total[month] = total.get(month, 0) + litres
    return total


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path."""
    if not path:
        return data
    return look_up(data[path[0]], path[1:])
