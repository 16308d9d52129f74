from dataclasses import dataclass, field


@dataclass(frozen=True)
class Seat:
    row: str
    number: int

    def __post_init__(self):
        object.__setattr__(self, "row", self.row.upper())

    def __str__(self):
        return f"{self.row}{self.number}"


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
