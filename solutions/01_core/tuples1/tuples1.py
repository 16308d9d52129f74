"""Several values in one."""


def cheapest_and_dearest(prices):
    """Return the lowest and the highest price as a tuple of two."""
    return min(prices), max(prices)


def split_name(full_name):
    """Return (first names, surname) as a tuple; the surname is the last word."""
    first_names, _, surname = full_name.rpartition(" ")
    return first_names, surname


def swap_seats(booking):
    """Return the booking with its two seats swapped."""
    first, first_seat, second, second_seat = booking
    return first, second_seat, second, first_seat


def single_seat(place):
    """Return a tuple that contains only this place."""
    return (place,)


# Why this way
#
# `_` is the customary name for a part that is not needed. Unpacking with four names
# says what booking[1] and booking[3] would leave to memory, and fails loudly when a
# booking has another length. A comma that is forgotten, or one too many at the end
# of a line, is the usual accident with tuples: `price = 5,` is a tuple.
