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
        return total | {month: total.get(month, 0) + litres for month, litres in garden.items()}

    return reduce(add, gardens, {})


def look_up(data, path):
    """Return what is found in dicts in dicts, step by step along the path."""
    return reduce(getitem, path, data)


# Why this way
#
# Each reduce has a start, so an empty list has an answer. `add` makes a new dict at each step, and nobody's dict is
# changed; with thousands of gardens that copying takes time, and a loop that fills one dict of its own is quicker. A
# loop is as right for all three, and many people read it more easily. reduce says at once: one result, step by step.
