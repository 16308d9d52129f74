"""Saying no: raise."""


def reserve(name, seats, free):
    """Return the line for the book, such as "Ada: 3 of 10 seats"."""
    if not isinstance(seats, int):
        raise TypeError(f"seats must be an int, not {seats!r}")
    if not name.strip():
        raise ValueError(f"name must not be blank, not {name!r}")
    if seats < 1:
        raise ValueError(f"seats must be at least 1, not {seats}")
    if seats > free:
        raise ValueError(f"only {free} seats are free, not {seats}")
    return f"{name}: {seats} of {free} seats"


# Why this way
#
# Guard clauses keep the good case at the end and unindented. The type is asked
# first, because "3" < 1 would raise a TypeError with worse words. !r shows the
# quotes, without which '3' and 3 look alike in a message. A returned "error"
# would have been printed in the book as if it were a reservation.
