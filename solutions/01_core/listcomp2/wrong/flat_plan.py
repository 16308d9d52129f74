# expect: a list of seats for each row
"""Three loops too many, and one just right."""


def all_seats(rows, count):
    """Return a list of all seats such as "A1": each row has the seats 1 to count."""
    return [f"{row}{number}" for row in rows for number in range(1, count + 1)]


def plan(rows, count):
    """Return a list with a list of seats for each row."""
    return [f"{row}{number}" for row in rows for number in range(1, count + 1)]


def paid_seats(bookings):
    """Return a list of the seats of all bookings that are paid, in their order."""
    return [seat for name, seats, paid in bookings if paid for seat in seats]


def first_free(seats, is_free):
    """Return the first free seat, or None."""
    for seat in seats:
        if is_free(seat):
            return seat
    return None

