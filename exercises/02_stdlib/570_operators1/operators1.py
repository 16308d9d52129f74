"""Operators as functions.

The operator module has a function for each operator, and makers of small functions
that fetch something: itemgetter for [..], attrgetter for .name, methodcaller for a
method.

    >>> from operator import add, itemgetter
    >>> add(2, 3)
    5
    >>> itemgetter(1)(["Ana", 31])
    31
    >>> sorted([("Bo", 25), ("Ana", 31), ("Cy", 25)], key=itemgetter(1, 0))
    [('Bo', 25), ('Cy', 25), ('Ana', 31)]

A named function says what it does before you have read its inside, can be compared
and printed, and is quicker than a lambda.

This pocket calculator and race list work, with a lambda in every corner. Refactor:
no lambda and no def of your own beyond those that are here. The behaviour stays.
"""

from dataclasses import dataclass


@dataclass
class Runner:
    """Somebody who has finished a race."""

    name: str
    club: str
    seconds: int


# TODO: functions of the operator module.
OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": lambda a, b: a**b,
}


def calculate(left, sign, right):
    """Return the result of one operation; an unknown sign is a ValueError."""
    if sign not in OPERATIONS:
        raise ValueError(f"unknown sign {sign!r}")
    return OPERATIONS[sign](left, right)


def by_time(runners):
    """Return the runners, the quickest first."""
    # TODO
    return sorted(runners, key=lambda runner: runner.seconds)


def by_club(runners):
    """Return the runners by club, then by name."""
    # TODO
    return sorted(runners, key=lambda runner: (runner.club, runner.name))


def best_row(rows):
    """Return the row (name, tries, points) with most points, of equal ones fewest tries."""
    # TODO: sort twice: sorted keeps the order of equal ones.
    return min(rows, key=lambda row: (-row[2], row[1]))


def column(rows, place):
    """Return a list of what stands at this place in each row."""
    # TODO: with map.
    return list(map(lambda row: row[place], rows))


def shouted(names):
    """Return the names in capitals."""
    # TODO: methodcaller("upper") calls .upper() on what it is given.
    return list(map(lambda name: name.upper(), names))
