"""Sentences about high water."""

# TODO: take the two functions used below from the neighbour table.py.


def report(place):
    """Return a line such as "Leith: 03:07 and 15:32"."""
    return f"{place}: " + " and ".join([clock(time) for time in high_waters(place)])
