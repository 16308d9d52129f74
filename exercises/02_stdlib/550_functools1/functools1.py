"""Four tickets from the mountain railway.

1. `ways` says in how many ways Yuki can climb the steps to the station, one, two or three at a
   time. It's right, but for all 91 steps it takes longer than the mountain has been there.
2. `make_fare`: a slow server is asked for the same prices all day.
3. `make_next_stops` remembers its answers. Somebody has added "café" to one of them, and now
   every traveller gets it.
4. `buttons`: whichever you press in the lift, you end up at the top.

`cache` remembers what a function returned for which arguments, and
`partial` fixes some arguments now and leaves the others for later:

    >>> from functools import cache, partial
    >>> @cache
    ... def double(number):
    ...     print("working")
    ...     return 2 * number
    >>> double(4) + double(4)
    working
    16
    >>> two_places = partial(round, ndigits=2)
    >>> two_places(3.14159)
    3.14

Inside, a cache is a dict, so arguments can't be lists. And everybody gets the very same object.
Now close the four tickets.
"""

from functools import cache
from itertools import pairwise


def ways(steps):
    """Return the number of ways up: ways(3) is 4, for 1+1+1, 1+2, 2+1 and 3."""
    # TODO: ticket 1
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

    # TODO: ticket 2
    def fare(stops):
        return sum(ask(start, end) for start, end in pairwise(stops))

    return fare


def make_next_stops(tracks):
    """Return a function next_stops(stop): the stops with a track to this one, sorted.

    tracks is a list of pairs. An answer is worked out only once for each stop, and nobody can
    change it.
    """

    # TODO: ticket 3
    @cache
    def next_stops(stop):
        found = set()
        for one, other in tracks:
            if one == stop:
                found.add(other)
            if other == stop:
                found.add(one)
        return sorted(found)

    return next_stops


def buttons(go, floors):
    """Return a dict: floor -> a function that takes nothing and calls go(floor)."""
    # TODO: ticket 4
    return {floor: lambda: go(floor) for floor in floors}
