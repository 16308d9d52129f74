"""Three loops too many, and one just right.

Last week Tadeo learned comprehensions. Over the weekend he turned every loop in the cinema's
booking program into one, and on Monday the seat sensors were worn out. Today everything is
back to loops. Could you do it properly?

Two loops, one inside the other, have a short form too. The `for`s keep their order:

    >>> seats = []
    >>> for row in ["A", "B"]:
    ...     for number in [1, 2]:
    ...         seats.append(f"{row}{number}")
    >>> seats == [f"{row}{number}" for row in ["A", "B"] for number in [1, 2]]
    True

If each round makes a list of its own, one comprehension sits inside another:

    >>> [[f"{row}{number}" for number in [1, 2]] for row in ["A", "B"]]
    [['A1', 'A2'], ['B1', 'B2']]

Changing how a program is written, and not what it does, is called refactoring. Three loops
below should become comprehensions. Leave the fourth alone: it stops as soon as it knows,
and a comprehension goes through to the end.
"""


def all_seats(rows, count):
    """Return a list of all seats such as "A1": each row has the seats 1 to count.

    rows is a text such as "ABC".
    """
    seats = []
    for row in rows:
        for number in range(1, count + 1):
            seats.append(f"{row}{number}")
    return seats


def plan(rows, count):
    """Return a list with a list of seats for each row."""
    lines = []
    for row in rows:
        line = []
        for number in range(1, count + 1):
            line.append(f"{row}{number}")
        lines.append(line)
    return lines


def paid_seats(bookings):
    """Return a list of the seats of all bookings that are paid, in their order.

    Each booking is (name, seats, paid), for example ("Ana", ["A1", "A2"], True).
    """
    taken = []
    for name, seats, paid in bookings:
        if paid:
            for seat in seats:
                taken.append(seat)
    return taken


def first_free(seats, is_free):
    """Return the first free seat, or None.

    is_free(seat) asks the sensor in the seat. It wears out, so ask only as often as needed.
    """
    for seat in seats:
        if is_free(seat):
            return seat
    return None
