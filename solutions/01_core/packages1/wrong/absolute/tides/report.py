"""Sentences about high water."""

from tides.table import clock, high_waters


def report(place):
    """Return a line such as "Leith: 03:07 and 15:32"."""
    return f"{place}: " + " and ".join([clock(time) for time in high_waters(place)])
