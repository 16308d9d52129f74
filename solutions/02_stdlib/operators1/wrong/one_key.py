# expect: most points, then fewest tries
"""Operators as functions."""

import operator
from dataclasses import dataclass
from operator import attrgetter, itemgetter, methodcaller


@dataclass
class Runner:
    """Somebody who has finished a race."""

    name: str
    club: str
    seconds: int


OPERATIONS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "^": operator.pow,
}


def calculate(left, sign, right):
    """Return the result of one operation; an unknown sign is a ValueError."""
    if sign not in OPERATIONS:
        raise ValueError(f"unknown sign {sign!r}")
    return OPERATIONS[sign](left, right)


def by_time(runners):
    """Return the runners, the quickest first."""
    return sorted(runners, key=attrgetter("seconds"))


def by_club(runners):
    """Return the runners by club, then by name."""
    return sorted(runners, key=attrgetter("club", "name"))


def best_row(rows):
    """Return the row (name, tries, points) with most points, of equal ones fewest tries."""
    return max(rows, key=itemgetter(2, 1))


def column(rows, place):
    """Return a list of what stands at this place in each row."""
    return list(map(itemgetter(place), rows))


def shouted(names):
    """Return the names in capitals."""
    return list(map(methodcaller("upper"), names))
