# expect: paid_seats is a comprehension
"""Three loops too many, and one just right."""


def all_seats(rows, count):
    """Return a list of all seats such as "A1": each row has the seats 1 to count."""
    return [f"{row}{number}" for row in rows for number in range(1, count + 1)]


def plan(rows, count):
    """Return a list with a list of seats for each row."""
    return [[f"{row}{number}" for number in range(1, count + 1)] for row in rows]


def paid_seats(bookings):
    """Return a list of the seats of all bookings that are paid, in their order."""
    taken = []
    for seats in [seats for name, seats, paid in bookings if paid]:
        taken += seats
    return taken


def first_free(seats, is_free):
    """Return the first free seat, or None."""
    for seat in seats:
        if is_free(seat):
            return seat
    return None

