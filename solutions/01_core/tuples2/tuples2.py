"""The first, the rest, and the order of tuples."""


def winner_and_rest(names):
    """Return a tuple of the first name and the list of all others."""
    winner, *others = names
    return winner, others


def without_extremes(times):
    """Return the list of the times without the first and the last."""
    _, *middle, _ = times
    return middle


def in_seconds(results):
    """Return a list of tuples (name, seconds) for results (name, minutes, seconds)."""
    converted = []
    for name, minutes, seconds in results:
        converted.append((name, minutes * 60 + seconds))
    return converted


def fastest(results):
    """Return the name with the shortest time; results are (minutes, seconds, name)."""
    _, _, name = min(results)
    return name


# Why this way
#
# The star works for lists, tuples and any other sequence, and says "at least one" or
# "at least two" by itself: an empty list of names is a ValueError here, with
# names[0] it would be an IndexError. min works because the parts of a result stand in
# the order of their weight; where they do not, sort by a key of your own.
