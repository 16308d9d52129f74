"""Seats and prices of a cinema with 12 seats."""

SEATS = 12


def price(age):
    """Return the price: 6 below the age of 14, otherwise 11. A negative age is a ValueError."""
    if age < 0:
        raise ValueError(f"an age below zero: {age}")
    return 6 if age < 14 else 11


def book(taken, seat):
    """Return a new list of taken seats: those in `taken`, and then this one.

    A seat that's taken, or that isn't one of 1 to 12, is a ValueError with its number.
    """
    if seat in taken:
        raise ValueError(f"seat {seat} is taken")
    if not 1 <= seat <= SEATS:
        raise ValueError(f"there's no seat {seat}")
    return [*taken, seat]


def free_seats(taken):
    """Return the seats that aren't taken, in order."""
    return [seat for seat in range(1, SEATS + 1) if seat not in taken]
