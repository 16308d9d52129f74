"""Row C, seat 7, sold twice.

On Saturday two families stood in front of C7, both with a ticket for it. There's only one till in
Hamid's cinema, and it keeps what's sold in a set. So how could that happen?

    >>> class Coat:
    ...     def __init__(self, hook):
    ...         self.hook = hook
    >>> Coat(12) == Coat(12), Coat(12) in {Coat(12)}
    (False, False)

Until a class has `__eq__`, an object equals nothing but itself. A set also wants `__hash__`. It
doesn't compare with everything it holds: it asks for the object's hash, a number, and only looks
at what's filed under that number. So equal objects must have equal hashes. Different ones should
nearly always have different hashes, or the set gets slow.

You needn't invent a formula. A tuple has a hash already:

    >>> hash(("gate", 12)) == hash(("gate", 12))
    True

Give Seat both methods, then sell some seats: `python3 hasheq1.py` (on Windows `py hasheq1.py`).
"""


class Seat:
    """A seat: Seat("C", 7). Capital or small letter, it's the same row."""

    def __init__(self, row, number):
        self.row = row
        self.number = number

    def __str__(self):
        return f"{self.row.upper()}{self.number}"

    # TODO: __eq__. Seats are equal if they have the same row and number. Compared with anything
    # that isn't a Seat, return NotImplemented: Python then says that they aren't equal.

    # TODO: __hash__


def sell(sold, seat):
    """Add the seat to the set of seats sold, and say what came of it."""
    if seat in sold:
        return f"{seat} is taken"
    sold.add(seat)
    return f"{seat} is yours"


def take_back(sold, seat):
    """Take the seat out of the set again, and say what came of it."""
    if seat not in sold:
        return f"{seat} was never sold"
    sold.remove(seat)
    return f"{seat} is free again"


if __name__ == "__main__":
    sold = set()
    while wish := input("Seat? "):
        if wish.startswith("-"):  # such as -C7: the ticket comes back
            print(take_back(sold, Seat(wish[1], int(wish[2:]))))
        else:
            print(sell(sold, Seat(wish[0], int(wish[1:]))))
    print(f"{len(sold)} sold. Enjoy the film!")
