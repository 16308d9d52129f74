"""Four kilometres short."""

import math
import statistics as st

import sketch


def distance(east, north):
    """Return the exact distance to a place, this many kilometres east and north of here."""
    return math.sqrt(east**2 + north**2)


def circle(radius):
    """Return the exact length of a flight round an island, in a circle."""
    return 2 * math.pi * radius


def poster(east, north):
    """Return a line for the poster: an arrow and a rough distance, both from sketch.py."""
    return f"{sketch.arrow(east, north)} about {sketch.sqrt(east**2 + north**2)} km"


def usual(distances):
    """Return the median of the distances: half of them are shorter, half are longer."""
    return st.median(distances)


flights = {"Nomuka": (57, 47), "Uiha": (-31, 20), "Tofua": (-8, -60)}
for island, (east, north) in flights.items():
    print(f"{island:7} {distance(east, north):6.2f} km   poster: {poster(east, north)}")
print(f"Once round Tofua: {circle(5):.2f} km")
print(f"Usual: {usual([distance(east, north) for east, north in flights.values()]):.2f} km")


# Why this way
#
# With `math.sqrt` and `sketch.sqrt` each line says whose square root it takes, and the
# order of the imports no longer matters. `math.hypot(east, north)` would give the
# distance without any root. By custom, imports are at the top: Python's own modules
# first, then an empty line, then your own.
