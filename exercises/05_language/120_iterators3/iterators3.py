"""Twelve matches, and three of them take place.

The table tennis club in Recife has four players today. Everybody plays at home against everybody
else, on two tables, and the matches are numbered. That makes twelve. Rosa starts the program,
`python3 iterators3.py` (on Windows `py iterators3.py`), and gets this:

    match 1 on the left: Ana - Bruno
    match 1 on the right: Ana - Caio
    match 2 on the left: Ana - Dora

Nine matches are missing, and two have the same number. Both faults come from the same confusion.
An **iterable** can be gone through again and again, by several loops at once, each with its own
place. An **iterator** has one place, and everybody who asks it moves that place on.

Of the two classes below, each is what the other one should be. Find out which is which, and
rewrite both. The functions under them are right; leave them as they are.
"""

from collections.abc import Iterable, Iterator
from itertools import cycle


class Players:
    """The players, in the order in which they arrived.

    Any number of loops can go through them at the same time, one inside the other as well. If
    somebody arrives later, the loops that begin after that have them, too.
    """

    # TODO
    def __init__(self, names: Iterable[str]) -> None:
        self.names = list(names)
        self.place = 0

    def arrive(self, name: str) -> None:
        """Add somebody who comes late."""
        self.names.append(name)

    def __iter__(self) -> Iterator[str]:
        self.place = 0
        return self

    def __next__(self) -> str:
        if self.place == len(self.names):
            raise StopIteration
        self.place += 1
        return self.names[self.place - 1]


class Roll:
    """A roll of numbers: 1, 2, 3 … without an end.

    Each number is torn off once. It doesn't matter who asks, or how: by `next`, in a loop, or
    through an iterator that somebody has made from the roll.
    """

    # TODO
    def __init__(self) -> None:
        self.first = 1

    def __iter__(self) -> Iterator[int]:
        number = self.first
        while True:
            yield number
            number += 1


class Table:
    """A table, which tears a number off the roll for each match."""

    def __init__(self, name: str, roll: Roll) -> None:
        self.name = name
        self.numbers = iter(roll)

    def call(self, home: str, away: str) -> str:
        """Return what's called out when a match begins."""
        return f"match {next(self.numbers)} on the {self.name}: {home} - {away}"


def pairings(players: Players) -> Iterator[tuple[str, str]]:
    """Yield everybody at home with everybody else."""
    for home in players:
        for away in players:
            if home != away:
                yield home, away


def schedule(players: Players, roll: Roll) -> Iterator[str]:
    """Yield a line for each match, on the two tables in turn."""
    tables = cycle([Table("left", roll), Table("right", roll)])
    for table, (home, away) in zip(tables, pairings(players)):
        yield table.call(home, away)


if __name__ == "__main__":
    for line in schedule(Players(["Ana", "Bruno", "Caio", "Dora"]), Roll()):
        print(line)
