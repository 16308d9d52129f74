# expect: first_times looks each band up
"""The queue at gate 2."""


def unknown_bands(shown, known):
    """Return a list of the bands in `shown` that aren't in `known`, in their order."""
    lookup = set(known)
    unknown = []
    for band in shown:
        if band not in lookup:
            unknown.append(band)
    return unknown


def first_times(shown):
    """Return a list of the bands in `shown`, in their order, each only the first time."""
    once = []
    for band in shown:
        if band not in set(once):
            once.append(band)
    return once


def walks(rows):
    """Return a dict from two stages to the minutes it takes to walk between them."""
    minutes_for = {}
    for one, other, minutes in rows:
        minutes_for[frozenset([one, other])] = minutes
    return minutes_for


def walk(minutes_for, start, end):
    """Return the minutes from start to end, from a dict that `walks` has made."""
    return minutes_for[frozenset([start, end])]

