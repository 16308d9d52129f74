"""Seats that nobody paid for.

On Saturday the little theatre sold seats for "error". The booking function returned that
text when there were too few seats, nobody looked, and it was printed on a ticket.

A returned "error" or -1 is easily missed. `raise` can't be missed: it ends the function at
once, and the error goes up until somebody catches it or the program stops.

    >>> def half(sheep):
    ...     if sheep % 2 == 1:
    ...         raise ValueError(f"can't halve {sheep} sheep")
    ...     return sheep // 2
    >>> half(7)
    Traceback (most recent call last):
      ...
    ValueError: can't halve 7 sheep

ValueError is for a value that makes no sense. Put that value into the message: whoever
reads it at midnight has only this line. If you catch it, `as` gives you the error itself:

    >>> try:
    ...     half(5)
    ... except ValueError as error:
    ...     print("Sorry,", error)
    Sorry, can't halve 5 sheep

Make `reserve` refuse what it can't do, and let `sell` pass the reason on.
"""


def reserve(name, seats, free):
    """Return the line for the ticket, such as "Ada: 3 of 10 seats".

    Refuse with a ValueError, in this order and with these words (the values change):

    name is blank
    seats must be at least 1, not 0
    only 10 seats are free, not 11

    A name is blank if it has nothing but spaces, or nothing at all.
    """
    # TODO
    if seats > free:
        return "error"
    return f"{name}: {seats} of {free} seats"


def sell(name, seats, free):
    """Return the line for the ticket, or "Sorry, ..." with the reason of `reserve`.

    >>> sell("Bo", 11, 10)
    'Sorry, only 10 seats are free, not 11'
    """
    # TODO: catch the error of reserve.
    return reserve(name, seats, free)
