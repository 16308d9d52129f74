"""Several values in one.

A tuple is a fixed record: a few values that belong together, in an order that has a
meaning. It is written with commas and cannot be changed.

    >>> name, hour, minute = ("Harbour", 7, 40)
    >>> hour
    7
    >>> def half_hours(minutes):
    ...     return minutes // 30, minutes % 30
    >>> half_hours(70), type((5,)).__name__, type((5)).__name__
    ((2, 10), 'tuple', 'int')

A function with several results returns a tuple, and its caller takes the parts out by
name (unpacking): `full, rest = half_hours(70)`. Lists are for many things of one
kind, tuples for one thing with several sides.

Complete the functions of a theatre's box office.
"""


def cheapest_and_dearest(prices):
    """Return the lowest and the highest price as a tuple of two."""
    # TODO
    return min(prices)


def split_name(full_name):
    """Return (first names, surname) as a tuple; the surname is the last word.

    A name of one word has no first names: ("", "Cher").
    """
    # TODO
    return full_name


def swap_seats(booking):
    """Return the booking with its two seats swapped.

    A booking is a tuple (name, seat, name, seat): ("Ana", 7, "Ben", 12) becomes
    ("Ana", 12, "Ben", 7).
    """
    # TODO: unpack, then build a new tuple.
    return booking


def single_seat(place):
    """Return a tuple that contains only this place."""
    # TODO: brackets alone make no tuple.
    return place
