# expect: and full rows count
"""Four lines that look clever."""

from collections.abc import Callable, Iterable


def tariffs(percents: dict[str, int]) -> dict[str, Callable[[int], int]]:
    """Return a function for each kind of ticket. It takes the full price and gives its own.

    So with {"child": 50, "guest": 100}, the function under "child" makes a price of 80 into 40.
    Fractions are dropped: 50 percent of 75 is 37.
    """

    def ticket(percent):
        def price_of(price):
            return price * percent // 100

        return price_of

    result = {}
    for kind, percent in percents.items():
        result[kind] = ticket(percent)
    return result


def tell_all(phones: list[str], send: Callable[[str], bool]) -> bool:
    """Call send with each phone number, once and in this order.

    send says whether it worked. Return True if it worked for at least one of them.
    """
    worked = False
    for phone in phones:
        if send(phone):
            worked = True
    return worked


def races(lines: Iterable[str], limits: list[int]) -> list[list[str]]:
    """Return the names for each race: all whose age is at most its limit, in their order.

    A line has a name and an age, such as "Achieng 9". The lines may be read only once.
    """
    # TODO: complaint 3
    children = [line.split() for line in lines]
    return [[name for name, age in children if int(age) <= limit] for limit in limits]


def free_seats(rows: list[list[str | None]]) -> list[str]:
    """Return the free seats, such as "C2", row by row.

    The letter is the place within the row, from A on. The number is the row, and the first row is
    number 1. A free seat is None.
    """
    # TODO: complaint 4. Make it readable first, and the mistake may show itself.
    free = []
    for row in rows:
        for place, seat in enumerate(row):
            if seat is None:
                free.append(f"{'ABCDEFGH'[place]}{rows.index(row) + 1}")
    return free
