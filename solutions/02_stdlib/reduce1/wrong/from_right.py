# expect: functions are applied from the left
"""Folding a row into one value."""

from functools import reduce
from operator import getitem


def lookup(tree, keys):
    """Return what lies deep in nested dicts: lookup(tree, ["hall", "case"])."""
    return reduce(getitem, keys, tree)


def compose(*functions):
    """Return a function that applies the functions one after the other, from the left."""

    def composed(value):
        return reduce(lambda so_far, function: function(so_far), functions[::-1], value)

    return composed


def merged(counts):
    """Return one dict of all visitors by day; the same day in several dicts is added up."""

    def add(total, day_counts):
        return total | {day: total.get(day, 0) + n for day, n in day_counts.items()}

    return reduce(add, counts, {})
