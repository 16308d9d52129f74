from collections import namedtuple

Range = namedtuple("Range", "lowest highest")
Name = namedtuple("Name", ["first", "last"])


def cheapest_and_dearest(prices):
    return Range(min(prices), max(prices))


def split_name(full_name):
    *first, last = full_name.split()
    return Name(" ".join(first), last)


def swap_seats(booking):
    return booking[0], booking[3], booking[2], booking[1]


def single_seat(place):
    return (place,)
