"""Don't search, look up.

`badge in a_list` compares one element after the other. `badge in a_set` goes straight
to the place where the badge would be, however large the set is; a dict finds its keys
in the same way. Programs are often slow for one reason: a list search inside a loop.

    >>> lookup = set(["B7", "A1", "C3"])
    >>> "C3" in lookup
    True

For this to work, elements and keys must not change. A list or a set cannot be a key;
a tuple can, and so can a frozenset, the set that never changes and has no order:

    >>> frozenset(["Oslo", "Bergen"]) == frozenset(["Bergen", "Oslo"])
    True

The badge checker below gives right results slowly, and its fares need two entries for
each pair of stations. Rework it; the results stay the same.
"""


def unknown_badges(shown, known):
    """Return a list of the shown badges that are not known, in their order."""
    # TODO: no search in a list inside the loop.
    unknown = []
    for badge in shown:
        if badge not in known:
            unknown.append(badge)
    return unknown


def without_repeats(shown):
    """Return a list of the shown badges, each only the first time."""
    # TODO: as above; the order has to be kept, so a set alone will not do.
    once = []
    for badge in shown:
        if badge not in once:
            once.append(badge)
    return once


def make_fares(rows):
    """Return a dict with the fare for each pair of stations.

    rows is a list of tuples (station, station, fare).
    """
    # TODO: one entry for each pair, with a frozenset of the two stations as key.
    fares = {}
    for start, end, price in rows:
        fares[(start, end)] = price
        fares[(end, start)] = price
    return fares


def fare(fares, start, end):
    """Return the fare between two stations in either direction."""
    # TODO: look up the new kind of key.
    return fares[(start, end)]
