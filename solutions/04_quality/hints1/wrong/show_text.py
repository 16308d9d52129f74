# expect: printed: str = show
"""Three nights for 333333 euros.

    $ python3 hints1.py Leif=3 Aino=1
    Leif: 333333 euros
    Aino: 111111 euros

That's this morning's bill from Ngozi's campsite by the lake. Leif has asked whether breakfast is
included. Somewhere a text got in where a number was meant, and Python saw nothing wrong with
`"3" * 6`.

Type hints say what you mean: a colon after a parameter, an arrow before what's returned.

    def greet(name: str, times: int = 2) -> list[str]:
        return [f"Hello {name}"] * times

A `dict[str, int]` has texts as keys and whole numbers as values. A function that returns
nothing is `-> None`.

Python itself ignores hints. A program called mypy reads them, without running your code, and
tells you where something doesn't fit. Here the check asks mypy for you; from `mypy1` on you'll
ask it yourself.

Give all six functions complete hints, without `Any`. Then mypy shows where the text gets in.
Fix that line.
"""

import sys

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


def read(words: list[str]) -> dict[str, int]:
    """Return the guests in a list such as ["Leif=3", "Aino=1"], and their nights."""
    guests = {}
    for word in words:
        name, _, nights = word.partition("=")
        guests[name] = int(nights)
    return guests


def bill(guests: dict[str, int]) -> list[str]:
    """Return a list of lines for guests such as {"Leif": 3, "Aino": 1}, all of them in tents."""
    return [line(name, fee(nights)) for name, nights in guests.items()]


def show(lines: list[str]) -> str:
    """Print each line."""
    for each in lines:
        print(each)
    return ""


if __name__ == "__main__":
    show(bill(read(sys.argv[1:])))
