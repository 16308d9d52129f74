"""With a number, and in pairs."""


def numbered(songs):
    """Return a list of lines such as "1. Rain", numbered from 1."""
    lines = []
    for number, song in enumerate(songs, start=1):
        lines.append(f"{number}. {song}")
    return lines


def price_differences(here, there):
    """Return a list: each price here minus the price of the same thing there."""
    differences = []
    for price_here, price_there in zip(here, there, strict=True):
        differences.append(price_here - price_there)
    return differences


def matching(booked, taken):
    """Return how many people sit in the seat that they booked."""
    count = 0
    for seat_booked, seat_taken in zip(booked, taken):
        if seat_booked == seat_taken:
            count += 1
    return count


# Why this way
#
# strict=True belongs wherever the lists ought to be equally long: a silent loss of
# data becomes an error at its place. matching is the exception and says so in its
# docstring. start=1 keeps the "+ 1" out of the text. Two good names in the for line
# are worth more than an index, which has to be looked up in one's head each time.
