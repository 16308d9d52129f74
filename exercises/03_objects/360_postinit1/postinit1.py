"""Five nights, says the receipt.

    Kea Hut, 03 Jul, 5 nights, guests: 4, $500

The family came on the 3rd, left on the 6th, and wants 200 dollars back. In Anahera's program,
somebody types in the nights and the price of each stay. She'd like to type in the dates, and never
count nights again.

A dataclass can work things out. At the end of its `__init__` it calls `__post_init__`:

    >>> from dataclasses import InitVar, dataclass, field
    >>> @dataclass
    ... class Pizza:
    ...     size: int
    ...     student: InitVar[bool] = False
    ...     price: float = field(init=False)
    ...     def __post_init__(self, student):
    ...         self.price = self.size / (5 if student else 4)
    >>> Pizza(32, student=True)
    Pizza(size=32, price=6.4)

Nobody hands in the price: that's `init=False`. `student` is handed in and not kept. As an
`InitVar`, it's only passed on to `__post_init__`.

Change Stay in this way, then every line that makes a Stay. Run the program: does the family pay for
three nights?
"""

from dataclasses import dataclass
from datetime import date


@dataclass
class Stay:
    """A stay in a hut. A night is 25 dollars for each guest, and 20 for members."""

    # TODO: nights (a whole number) and price (in dollars) are worked out. `member` (False if it
    # isn't given) decides the price and isn't kept. The order of the rest stays as it is.
    #
    # A stay without a night raises ValueError("departure has to be after arrival"), and one
    # without guests ValueError("there has to be a guest").

    hut: str
    arrival: date
    departure: date
    nights: int
    price: int
    guests: int = 1


def receipt(stay):
    """Return the receipt as a text of one line."""
    nights = "1 night" if stay.nights == 1 else f"{stay.nights} nights"
    return f"{stay.hut}, {stay.arrival:%d %b}, {nights}, guests: {stay.guests}, ${stay.price}"


def longer(stay, departure, member=False):
    """Return a new Stay, like this one, that ends later (or earlier). The old one stays."""
    # TODO
    return Stay(stay.hut, stay.arrival, departure, stay.nights, stay.price, stay.guests)


if __name__ == "__main__":
    # TODO: here, too.
    family = Stay("Kea Hut", date(2026, 7, 3), date(2026, 7, 6), 5, 500, 4)
    hiker = Stay("Tui Hut", date(2026, 12, 31), date(2027, 1, 1), 1, 20)
    print(receipt(family))
    print(receipt(hiker))
    print(receipt(longer(hiker, date(2027, 1, 3), member=True)))
