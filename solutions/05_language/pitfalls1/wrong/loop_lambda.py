# expect: each kind of ticket has its own price
"""Four lines that look clever."""

from collections.abc import Callable, Iterable


def tariff(percent: int) -> Callable[[int], int]:
    """Return a function that makes a ticket's price of the full price."""
    return lambda price: price * percent // 100


def tariffs(percents: dict[str, int]) -> dict[str, Callable[[int], int]]:
    """Return a function for each kind of ticket. It takes the full price and gives its own."""
    result = {}
    for kind, percent in percents.items():
        result[kind] = lambda price: price * percent // 100
    return result


def tell_all(phones: list[str], send: Callable[[str], bool]) -> bool:
    """Call send with each phone number, and return True if it worked for at least one of them."""
    reached = False
    for phone in phones:
        if send(phone):
            reached = True
    return reached


def races(lines: Iterable[str], limits: list[int]) -> list[list[str]]:
    """Return the names for each race: all whose age is at most its limit, in their order."""
    children = [line.split() for line in lines]
    return [[name for name, age in children if int(age) <= limit] for limit in limits]


def free_seats(rows: list[list[str | None]]) -> list[str]:
    """Return the free seats, such as "C2", row by row."""
    free = []
    for number, row in enumerate(rows, 1):
        for letter, name in zip("ABCDEFGH", row):
            if name is None:
                free.append(f"{letter}{number}")
    return free
