"""The queue at gate 2.

Gate 1 knows 200 wristbands, and people walk right through. Gate 2 knows 20,000, and the queue
reaches down to the river. The program at both gates is the same.

`band in known`, with a list, compares band after band until it finds the right one. With a
set, Python goes straight to the place where the band would be, however large the set. A dict
finds its keys the same way. Make the set once, before the loop, and not 20,000 times inside it.

This works because what's in a set can't change. So a list can't be in one, or a key of a
dict. A tuple can, and so can a frozenset, a set that never changes:

    >>> stages = frozenset(["River", "Hill"])
    >>> stages == frozenset(["Hill", "River"])
    True

All results below are right. They should stay that way, and the queue should move.
"""


def unknown_bands(shown, known):
    """Return a list of the bands in `shown` that aren't in `known`, in their order."""
    # TODO: don't search a list for each band.
    unknown = []
    for band in shown:
        if band not in known:
            unknown.append(band)
    return unknown


def first_times(shown):
    """Return a list of the bands in `shown`, in their order, each only the first time."""
    # TODO: the same. The result is a list in order, but what do you look things up in?
    once = []
    for band in shown:
        if band not in once:
            once.append(band)
    return once


def walks(rows):
    """Return a dict from two stages to the minutes it takes to walk between them.

    Each of the rows is (stage, stage, minutes). A walk takes as long there as back.
    """
    # TODO: one entry for each row, under a frozenset of the two stages.
    minutes_for = {}
    for one, other, minutes in rows:
        minutes_for[(one, other)] = minutes
        minutes_for[(other, one)] = minutes
    return minutes_for


def walk(minutes_for, start, end):
    """Return the minutes from start to end, from a dict that `walks` has made."""
    # TODO: look up the new kind of key.
    return minutes_for[(start, end)]
