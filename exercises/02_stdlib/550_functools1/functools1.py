"""partial and cache.

functools is about functions that make functions. partial fixes some arguments now
and leaves the others for later. cache remembers what a function returned for which
arguments, and does not call it again for the same ones.

    >>> from functools import cache, partial
    >>> two_places = partial(round, ndigits=2)
    >>> two_places(3.14159)
    3.14
    >>> quick_len = cache(len)
    >>> quick_len("harbour"), quick_len("harbour")      # the second is remembered
    (7, 7)

A cache is a dict behind the scenes, so the arguments must be hashable: no lists. And
it hands out the very object it has stored: who appends to it changes it for everybody.

Complete the label printers and the route planner of a courier.
"""

from functools import cache, partial
from itertools import pairwise


def label(text, printer, width=20, capitals=False):
    """Return one printed label: the printer's name and the text in a fixed width."""
    if capitals:
        text = text.upper()
    return f"[{printer}] {text[:width]:<{width}}|"


# TODO: two functions made with partial, each called with the text alone:
# for printer "dock" and width 12,
# for printer "office" and capitals.
dock_label = label
office_label = label


def make_route_cost(fetch):
    """Return a function route_cost(stops) that adds up the cost of each leg.

    fetch(start, end) is slow: for the same leg it is called only once, however
    often and in whichever route it comes. `stops` is a list of names.
    """

    # TODO: remember the legs, not the routes.
    def route_cost(stops):
        return sum([fetch(start, end) for start, end in pairwise(stops)])

    return route_cost


def make_neighbours(roads):
    """Return a function neighbours(town): the towns with a road to it, sorted.

    `roads` is a list of pairs. The work is done once for each town; what the
    function returns cannot be changed by its callers.
    """

    # TODO: remember, and return what cannot be changed.
    def neighbours(town):
        found = [b for a, b in roads if a == town] + [a for a, b in roads if b == town]
        return sorted(found)

    return neighbours
