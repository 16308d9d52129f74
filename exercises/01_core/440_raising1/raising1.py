"""Saying no: raise.

A returned -1 or "error" is easily overlooked and then calculated with. `raise`
is not: it stops the function and goes up until somebody catches it.

    >>> def half(number):
    ...     if number % 2:
    ...         raise ValueError(f"number must be even, not {number}")
    ...     return number // 2
    >>> half(7)
    Traceback (most recent call last):
      ...
    ValueError: number must be even, not 7

ValueError is for a value that makes no sense, TypeError for one of the wrong type
(`isinstance(seats, int)` tells whether seats is an int). A good message names the
wrong value: whoever reads it at night has only that line.

Make this reservation of a small theatre refuse what it cannot do.
"""


def reserve(name, seats, free):
    """Return the line for the book, such as "Ada: 3 of 10 seats".

    Refuse, in this order and with exactly these messages (the values change):

    TypeError   seats must be an int, not '3'       seats is not an int
    ValueError  name must not be blank, not '  '    nothing but spaces
    ValueError  seats must be at least 1, not 0
    ValueError  only 10 seats are free, not 11
    """
    # TODO: raise instead of returning an error text, and add what is missing.
    if seats > free:
        return "error"
    return f"{name}: {seats} of {free} seats"
