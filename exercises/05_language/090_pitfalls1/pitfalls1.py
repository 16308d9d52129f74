"""Four lines that look clever.

Monday morning in the office of a school in Nairobi. On the desk are four complaints about
Saturday's sports day, and about the program that a pupil wrote for it.

1. "All three kinds of tickets cost the same."
2. "Only the first family that we could reach was told that it rains."
3. "In the second race nobody was allowed to start."
4. "It sold me seat B3. Somebody was sitting there."

"But each of them is only one comprehension," says the pupil.

A comprehension is a good tool for one plain sentence: "this for each of those, if". It's a poor one
for doing things, for functions that are called later, and for whatever you have to read twice.

Find the four reasons, and rewrite the functions. They may become longer.
"""

from collections.abc import Callable, Iterable


def tariffs(percents: dict[str, int]) -> dict[str, Callable[[int], int]]:
    """Return a function for each kind of ticket. It takes the full price and gives its own.

    So with {"child": 50, "guest": 100}, the function under "child" makes a price of 80 into 40.
    Fractions are dropped: 50 percent of 75 is 37.
    """
    # TODO: complaint 1
    return {kind: lambda price: price * percent // 100 for kind, percent in percents.items()}


def tell_all(phones: list[str], send: Callable[[str], bool]) -> bool:
    """Call send with each phone number, once and in this order.

    send says whether it worked. Return True if it worked for at least one of them.
    """
    # TODO: complaint 2
    return any(send(phone) for phone in phones)


def races(lines: Iterable[str], limits: list[int]) -> list[list[str]]:
    """Return the names for each race: all whose age is at most its limit, in their order.

    A line has a name and an age, such as "Achieng 9". The lines may be read only once.
    """
    # TODO: complaint 3
    children = (line.split() for line in lines)
    return [[name for name, age in children if int(age) <= limit] for limit in limits]


def free_seats(rows: list[list[str | None]]) -> list[str]:
    """Return the free seats, such as "C2", row by row.

    The letter is the place within the row, from A to H. The number is the row, and the first row
    is number 1. A free seat is None.
    """
    # TODO: complaint 4. Make it readable first, and the mistake may show itself.
    return [
        f"{'ABCDEFGH'[i]}{n + 1}"
        for n, row in enumerate([r for r in rows if None in r])
        for i, seat in enumerate([s for s in row if s is None])
    ]
