# expect: the unknown bands, in the order in which they were shown
"""The queue at gate 2."""


def unknown_bands(shown, known):
    """Return a list of the bands in `shown` that aren't in `known`, in their order."""
    return list(set(shown) - set(known))


def first_times(shown):
    """Return a list of the bands in `shown`, in their order, each only the first time."""
    seen = set()
    once = []
    for band in shown:
        if band not in seen:
            seen.add(band)
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

