# expect: `Any` fits everything
"""The boat that lost its sail."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar


@dataclass
class Boat:
    """Something that floats."""

    name: str
    length: float


@dataclass
class Sailboat(Boat):
    """A boat with sails."""

    sails: int = 1

    def hoist(self) -> str:
        """Return what it looks like with its sails up."""
        return f"{self.name} {'/|' * self.sails}"


@dataclass
class Tug(Boat):
    """A boat that pulls."""


T = TypeVar("T")
K = TypeVar("K")
B = TypeVar("B", bound=Boat)


def longest(boats: Sequence[B]) -> B:
    """Return the longest boat, the first of equal ones. There's at least one."""
    return max(boats, key=lambda boat: boat.length)


def group(items: Iterable[T], key: Callable[[Any], K]) -> dict[K, list[T]]:
    """Return, for each key, a list of the items that have it, in order."""
    found: dict[K, list[T]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found


def pair_up(first: Sequence[T], second: Sequence[K]) -> list[tuple[T, K]]:
    """Return pairs of one of each, in order, as long as there are both."""
    return list(zip(first, second, strict=False))


sailboats = [Sailboat("Gaviota", 9.5, 2), Sailboat("Tara", 7.2), Sailboat("Ibis", 9.5, 3)]
tugs = [Tug("Ox", 12.0), Tug("Mule", 11.0)]

PREDICTIONS = {
    "longest(tugs)": "Tug",
    "longest([sailboats[0], tugs[0]])": "Boat",
    "group(sailboats, lambda boat: boat.sails)": "dict[int, list[Sailboat]]",
    "pair_up(tugs, sailboats)[0][1].hoist()": "str",
    "pair_up(sailboats, [boat.length for boat in tugs])": "list[tuple[Sailboat, float]]",
}

if __name__ == "__main__":
    print("first over the line:", longest(sailboats).hoist())
    for sails, boats in sorted(group(sailboats, lambda boat: boat.sails).items()):
        print(sails, "sails:", ", ".join(boat.name for boat in boats))
    for tug, boat in pair_up(tugs, sailboats):
        print(tug.name, "brings home", boat.hoist())
