# expect: asked about something else, a seat answers NotImplemented
"""Row C, seat 7, sold twice."""


class Seat:
    """A seat: Seat("C", 7). Capital or small letter, it's the same row."""

    def __init__(self, row, number):
        self.row = row
        self.number = number

    def __str__(self):
        return f"{self.row.upper()}{self.number}"

    def __eq__(self, other):
        if not isinstance(other, Seat):
            return False
        return self.row.upper() == other.row.upper() and self.number == other.number

    def __hash__(self):
        return hash((self.row.upper(), self.number))


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
