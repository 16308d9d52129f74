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
    fewest_first = sorted(rows, key=itemgetter(1))
    return max(fewest_first, key=itemgetter(2))


def column(rows, place):
    """Return a list of what stands at this place in each row."""
    return list(map(itemgetter(place), rows))


def shouted(names):
    """Return the names in capitals."""
    return list(map(methodcaller("upper"), names))


# Why this way
#
# Up and down in one key cannot be said with itemgetter. Since sorting keeps equal
# rows in their order, and max takes the first of equal ones, two simple steps do:
# the less important key first. The minus of the lambda works for numbers only.
# map(str.upper, names) is shorter still, as long as all names are str.
