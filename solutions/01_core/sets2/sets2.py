"""Don't search, look up."""


def unknown_badges(shown, known):
    """Return a list of the shown badges that are not known, in their order."""
    lookup = set(known)
    unknown = []
    for badge in shown:
        if badge not in lookup:
            unknown.append(badge)
    return unknown


def without_repeats(shown):
    """Return a list of the shown badges, each only the first time."""
    seen = set()
    once = []
    for badge in shown:
        if badge not in seen:
            seen.add(badge)
            once.append(badge)
    return once


def make_fares(rows):
    """Return a dict with the fare for each pair of stations."""
    fares = {}
    for start, end, price in rows:
        fares[frozenset([start, end])] = price
    return fares


def fare(fares, start, end):
    """Return the fare between two stations in either direction."""
    return fares[frozenset([start, end])]


# Why this way
#
# The set answers "is it there?", the list keeps the order: two jobs, two containers.
# list(dict.fromkeys(shown)) does without_repeats in one line, because a dict keeps
# the order of its keys. With one entry for each pair, the two directions can never
# disagree. For ten badges none of this matters; measure before you rework at work.
