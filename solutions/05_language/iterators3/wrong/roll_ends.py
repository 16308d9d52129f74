# expect: After 1000 comes 1001. Here it's None.
"""Twelve matches, and three of them take place."""

from collections.abc import Iterable, Iterator
from itertools import cycle


class Players:
    """The players, in the order in which they arrived: an iterable."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = list(names)

    def arrive(self, name: str) -> None:
        """Add somebody who comes late."""
        self.names.append(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)


class Roll:
    """A roll of numbers: 1, 2, 3 … without an end: an iterator."""

    def __init__(self) -> None:
        self.coming = 1

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        if self.coming > 1000:
            raise StopIteration
        number = self.coming
        self.coming += 1
        return number


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
