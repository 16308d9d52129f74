"""Four lines that look clever."""

from functools import partial
from collections.abc import Callable, Iterable


def tariff(percent: int) -> Callable[[int], int]:
    """Return a function that makes a ticket's price of the full price."""
    return partial(share, percent)


def share(percent, price):
    return percent * price // 100


def tariffs(percents: dict[str, int]) -> dict[str, Callable[[int], int]]:
    """Return a function for each kind of ticket. It takes the full price and gives its own."""
    return {kind: partial(share, percent) for kind, percent in percents.items()}


def tell_all(phones: list[str], send: Callable[[str], bool]) -> bool:
    """Call send with each phone number, and return True if it worked for at least one of them."""
    reached = False
    for phone in phones:
        reached |= send(phone)
    return reached


def races(lines: Iterable[str], limits: list[int]) -> list[list[str]]:
    """Return the names for each race: all whose age is at most its limit, in their order."""
    result = [[] for _ in limits]
    for line in lines:
        name, age = line.split()
        for race, limit in zip(result, limits):
            if int(age) <= limit:
                race.append(name)
    return result


def free_seats(rows: list[list[str | None]]) -> list[str]:
    """Return the free seats, such as "C2", row by row."""
    free = []
    for number, row in enumerate(rows, 1):
        for letter, name in zip("ABCDEFGH", row):
            if name is None:
                free.append(f"{letter}{number}")
    return free
