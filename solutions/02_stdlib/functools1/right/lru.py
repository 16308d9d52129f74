"""Four tickets from the mountain railway."""

from functools import lru_cache, partial
from itertools import pairwise


@lru_cache(maxsize=None)
def ways(steps):
    """Return the number of ways up: ways(3) is 4, for 1+1+1, 1+2, 2+1 and 3."""
    return 1 if steps == 0 else sum(ways(steps - n) for n in (1, 2, 3) if n <= steps)


def make_fare(ask):
    """Return a function fare(stops), which adds up the price of each leg of a journey.

    stops is a list such as ["Ghum", "Tung", "Ghum"]: two legs, there and back, whose prices may
    differ. ask(start, end) gets the price of a leg from the server. It's called only once for
    each leg, however often this leg comes, in whichever journey.
    """
    @lru_cache
    def price(start, end):
        print('asking')
        return ask(start, end)

    def fare(stops):
        return sum(price(start, end) for start, end in pairwise(stops))

    return fare


def make_next_stops(tracks):
    """Return a function next_stops(stop): the stops with a track to this one, sorted.

    tracks is a list of pairs. An answer is worked out only once for each stop, and nobody can
    change it.
    """

    @lru_cache
    def next_stops(stop):
        found = set()
        for one, other in tracks:
            if one == stop:
                found.add(other)
            if other == stop:
                found.add(one)
        return tuple(sorted(list(found)))

    return next_stops


def buttons(go, floors):
    """Return a dict: floor -> a function that takes nothing and calls go(floor)."""
    panel = {}
    for floor in floors:
        panel[floor] = partial(go, floor)
    return panel

