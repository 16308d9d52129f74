# expect: `Any` fits everything
"""Three nights for 333333 euros."""

import sys
from typing import Any

PRICES = {"tent": 6, "van": 11, "cabin": 25}


def price(kind: str, dog: bool) -> int:
    """Return what a night costs: a dog is 2 euros more."""
    return PRICES[kind] + 2 if dog else PRICES[kind]


def fee(nights: int, kind: str = "tent", dog: bool = False) -> int:
    """Return what so many nights cost, in whole euros."""
    return nights * price(kind, dog)


def line(name: str, cost: int) -> str:
    """Return the line of a bill."""
    return f"{name}: {cost} euros"


def read(words: list[str]) -> dict[str, Any]:
    """Return the guests in a list such as ["Leif=3", "Aino=1"], and their nights."""
    guests = {}
    for word in words:
        name, _, nights = word.partition("=")
        guests[name] = nights
    return guests


def bill(guests: dict[str, Any]) -> list[str]:
    """Return a list of lines for guests such as {"Leif": 3, "Aino": 1}, all of them in tents."""
    return [line(name, fee(nights)) for name, nights in guests.items()]


def show(lines: list[str]) -> None:
    """Print each line."""
    for each in lines:
        print(each)


if __name__ == "__main__":
    show(bill(read(sys.argv[1:])))
