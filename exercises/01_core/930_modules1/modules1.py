"""Importing what you need.

A file with Python code is a module. `import` runs it once and gives you its
names, in one of three forms:

    >>> import math
    >>> from math import ceil, pi
    >>> import statistics as st
    >>> math.floor(3.7), ceil(3.2), st.median([3, 1, 2])
    (3, 4, 2)

The first form tells the reader at each use where the name comes from; the second
is good for a few well-known names. Do not use the fourth, `from x import *`: it
brings every name of x and may cover names that you have already.

This route planner uses the standard library and its neighbour distances.py. Write
the imports; change nothing below them.
"""

# TODO: import what is used below, each in the form that its use shows.


def bee_line(north, east):
    """Return the straight distance, to the metre; sqrt must be the exact one."""
    return math.sqrt(north**2 + east**2)


def trip(places):
    """Return the length of a trip, there and back by the same roads."""
    return 2 * route_length(places)


def first_leg(places):
    """Return the kilometres between the first two places."""
    return road(places[0], places[1])


def round_the_world(trips):
    """Return how often these kilometres go round the earth."""
    return sum(trips) / (2 * math.pi * dist.EARTH_RADIUS)
