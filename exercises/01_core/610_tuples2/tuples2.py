"""The first, the rest, and the order of tuples.

When you unpack, one name may have a star. It takes all that the others leave, always
as a list, and sometimes an empty one:

    >>> winner, *others = ("Ana", "Ben", "Cem")
    >>> others
    ['Ben', 'Cem']

Loops unpack too: `for name, minutes in results:`. And tuples can be compared: the
first parts decide, the second ones only if the first are equal, and so on.

    >>> (2, 59) < (3, 1), sorted([(3, 1, "Ben"), (2, 59, "Ana")])
    (True, [(2, 59, 'Ana'), (3, 1, 'Ben')])

Dates, versions and times are kept as tuples for that reason, and a tuple that cannot
change will do as the key of a dict, your next topic. Complete the functions for the
results of a race.
"""


def winner_and_rest(names):
    """Return a tuple of the first name and the list of all others."""
    # TODO
    return names


def without_extremes(times):
    """Return the list of the times without the first and the last.

    There are at least two times.
    """
    # TODO
    return times


def in_seconds(results):
    """Return a list of tuples (name, seconds) for results (name, minutes, seconds)."""
    converted = []
    # TODO
    return converted


def fastest(results):
    """Return the name with the shortest time; results are (minutes, seconds, name).

    Of equal times the name that is first in the alphabet wins.
    """
    # TODO
    return ""
