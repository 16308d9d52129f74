# expect: both are made with partial
"""partial and cache."""

from functools import cache, partial
from itertools import pairwise


def label(text, printer, width=20, capitals=False):
    """Return one printed label: the printer's name and the text in a fixed width."""
    if capitals:
        text = text.upper()
    return f"[{printer}] {text[:width]:<{width}}|"


dock_label = partial(label, printer="dock", width=12)
office_label = lambda text, width=20: label(text, "office", width, True)


def make_route_cost(fetch):
    """Return a function route_cost(stops) that adds up the cost of each leg."""
    leg_cost = cache(fetch)

    def route_cost(stops):
        return sum([leg_cost(start, end) for start, end in pairwise(stops)])

    return route_cost


def make_neighbours(roads):
    """Return a function neighbours(town): the towns with a road to it, sorted."""

    @cache
    def neighbours(town):
        found = [b for a, b in roads if a == town] + [a for a, b in roads if b == town]
        return tuple(sorted(found))

    return neighbours
