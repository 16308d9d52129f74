"""Four lines that look clever."""

from collections.abc import Callable, Iterable


def tariff(percent: int) -> Callable[[int], int]:
    """Return a function that makes a ticket's price of the full price."""
    return lambda price: price * percent // 100


def tariffs(percents: dict[str, int]) -> dict[str, Callable[[int], int]]:
    """Return a function for each kind of ticket. It takes the full price and gives its own."""
    return {kind: lambda price, percent=percent: price * percent // 100 for kind, percent in percents.items()}


def tell_all(phones: list[str], send: Callable[[str], bool]) -> bool:
    """Call send with each phone number, and return True if it worked for at least one of them."""
    answers = [send(phone) for phone in phones]
    return any(answers)


def races(lines: Iterable[str], limits: list[int]) -> list[list[str]]:
    """Return the names for each race: all whose age is at most its limit, in their order."""
    children = [line.split() for line in lines]
    return [[name for name, age in children if int(age) <= limit] for limit in limits]


def free_seats(rows: list[list[str | None]]) -> list[str]:
    """Return the free seats, such as "C2", row by row."""
    return [
        f"{letter}{number}"
        for number, row in enumerate(rows, start=1)
        for letter, name in zip("ABCDEFGH", row)
        if name is None
    ]
