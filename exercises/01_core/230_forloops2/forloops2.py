"""With a number, and in pairs.

A loop may have two names. `enumerate` gives a running number with each element,
`zip` walks along two lists at the same time:

    >>> for number, song in enumerate(["Rain", "Home"], start=1):
    ...     print(number, song)
    1 Rain
    2 Home
    >>> for name, seat in zip(["Ana", "Ben", "Cem"], [14, 15]):
    ...     print(name, seat)
    Ana 14
    Ben 15

Cem got no seat and nobody was told: `zip` stops at the shorter list, unless you say
`strict=True`, which makes unequal lengths a ValueError. A loop with
`range(len(songs))` and songs[number] works too, and goes wrong more easily.

Complete the three functions.
"""


def numbered(songs):
    """Return a list of lines such as "1. Rain", numbered from 1."""
    lines = []
    # TODO: a loop with enumerate.
    return lines


def price_differences(here, there):
    """Return a list: each price here minus the price of the same thing there.

    Lists of unequal length are a mistake and must give a ValueError.
    """
    differences = []
    # TODO
    return differences


def matching(booked, taken):
    """Return how many people sit in the seat that they booked.

    booked and taken are lists of seats in the same order of people. People at the
    end of the longer list have no partner and do not count.
    """
    # TODO
    return 0
