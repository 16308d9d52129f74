# expect: nights and price can't be handed in
"""Five nights, says the receipt."""

from dataclasses import InitVar, dataclass, field
from datetime import date


@dataclass
class Stay:
    """A stay in a hut. A night is 25 dollars for each guest, and 20 for members."""

    hut: str
    arrival: date
    departure: date
    guests: int = 1
    member: InitVar[bool] = False
    nights: int = 0
    price: int = 0

    def __post_init__(self, member):
        if self.departure <= self.arrival:
            raise ValueError("departure has to be after arrival")
        if self.guests < 1:
            raise ValueError("there has to be a guest")
        self.nights = (self.departure - self.arrival).days
        self.price = self.nights * self.guests * (20 if member else 25)


def receipt(stay):
    """Return the receipt as a text of one line."""
    nights = "1 night" if stay.nights == 1 else f"{stay.nights} nights"
    return f"{stay.hut}, {stay.arrival:%d %b}, {nights}, guests: {stay.guests}, ${stay.price}"


def longer(stay, departure, member=False):
    """Return a new Stay, like this one, that ends later (or earlier). The old one stays."""
    return Stay(stay.hut, stay.arrival, departure, stay.guests, member)


if __name__ == "__main__":
    family = Stay("Kea Hut", date(2026, 7, 3), date(2026, 7, 6), 4)
    hiker = Stay("Tui Hut", date(2026, 12, 31), date(2027, 1, 1), member=True)
    print(receipt(family))
    print(receipt(hiker))
    print(receipt(longer(hiker, date(2027, 1, 3), member=True)))
