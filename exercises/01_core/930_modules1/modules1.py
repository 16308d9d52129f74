"""Four kilometres short.

Sefina flies medicine to the islands. Yesterday her planner said 70 kilometres. It was 74,
and she landed with the fuel light on. Nobody saw an error, because there wasn't one.

The two `import *` lines below bring in every name of both modules. Both have a `sqrt`. The
last one wins, silently. There are better ways to import:

    >>> import math
    >>> math.floor(3.7)
    3
    >>> from math import ceil, floor
    >>> ceil(3.2)
    4
    >>> import statistics as st
    >>> st.median([3, 1, 2])
    2
    >>> from math import floor as round_down
    >>> round_down(3.7)
    3

`as` gives a module, or a single name, whatever name you like.

Sefina needs exact numbers in the air, and the rough ones of sketch.py for the poster. Import
what you use and nothing else. Then write `usual`, and run it: `python3 modules1.py` (on
Windows `py modules1.py`).
"""

# TODO: no more stars.
from math import *
from sketch import *


def distance(east, north):
    """Return the exact distance to a place, this many kilometres east and north of here."""
    return sqrt(east**2 + north**2)


def circle(radius):
    """Return the exact length of a flight round an island, in a circle."""
    return 2 * pi * radius


def poster(east, north):
    """Return a line for the poster: an arrow and a rough distance, both from sketch.py.

    >>> poster(57, 47)
    '→ about 70 km'
    """
    return f"{arrow(east, north)} about {sqrt(east**2 + north**2)} km"


def usual(distances):
    """Return the median of the distances: half of them are shorter, half are longer."""
    # TODO: one of Python's own modules does this.
    return 0


flights = {"Nomuka": (57, 47), "Uiha": (-31, 20), "Tofua": (-8, -60)}
for island, (east, north) in flights.items():
    print(f"{island:7} {distance(east, north):6.2f} km   poster: {poster(east, north)}")
print(f"Once round Tofua: {circle(5):.2f} km")
print(f"Usual: {usual([distance(east, north) for east, north in flights.values()]):.2f} km")
