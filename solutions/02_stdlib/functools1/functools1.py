"""Four tickets from the mountain railway."""

from functools import cache, partial
from itertools import pairwise


@cache
def ways(steps):
    """Return the number of ways up: ways(3) is 4, for 1+1+1, 1+2, 2+1 and 3."""
    if steps < 0:
        return 0
    if steps == 0:
        return 1
    return ways(steps - 1) + ways(steps - 2) + ways(steps - 3)


def make_fare(ask):
    """Return a function fare(stops), which adds up the price of each leg of a journey.

    stops is a list such as ["Ghum", "Tung", "Ghum"]: two legs, there and back, whose prices may
    differ. ask(start, end) gets the price of a leg from the server. It's called only once for
    each leg, however often this leg comes, in whichever journey.
    """
    price = cache(ask)

    def fare(stops):
        return sum(price(start, end) for start, end in pairwise(stops))

    return fare


def make_next_stops(tracks):
    """Return a function next_stops(stop): the stops with a track to this one, sorted.

    tracks is a list of pairs. An answer is worked out only once for each stop, and nobody can
    change it.
    """

    @cache
    def next_stops(stop):
        found = set()
        for one, other in tracks:
            if one == stop:
                found.add(other)
            if other == stop:
                found.add(one)
        return tuple(sorted(found))

    return next_stops


def buttons(go, floors):
    """Return a dict: floor -> a function that takes nothing and calls go(floor)."""
    return {floor: partial(go, floor) for floor in floors}


# Why this way
#
# The cache belongs to the legs: journeys are lists, which aren't hashable, and two journeys
# rarely are the same, while legs repeat. A tuple costs nothing and can't be changed. A copy for
# each caller would do, too. A lambda looks its `floor` up when it's called, after the loop;
# `partial` takes the value at once. A cache never forgets: `lru_cache(maxsize=1000)` does.
