"""The boat that lost its sail.

    longest(sailboats).hoist()      # error: "generics2.Boat" has no attribute "hoist"

Nadia times the regatta on the lagoon. She puts a list of Sailboats in and gets a Boat out, since
that's what the hint of `longest` says. A type variable keeps the type, but mypy doesn't like
this either:

    def longest(boats: Sequence[T]) -> T:
        return max(boats, key=lambda boat: boat.length)     # "T" has no attribute "length"

T may be anything, and not everything has a length. A bound says what T must be at least:

    B = TypeVar("B", bound=Boat)

Now B is Boat or a kind of boat: Sailboats in, a Sailboat out, and inside there's a length.
`group` and `pair_up` need two type variables each, and no bound.

Give the three functions type variables. Then say what mypy will know at five places: what would
`reveal_type(longest(tugs))` print? Decide before you let mypy tell you.

    pythlings shell generics2 -- python -m mypy --strict generics2.py
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar


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


def group(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
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

# TODO: the types as mypy prints them, such as "list[str]" or "dict[str, int]".
PREDICTIONS = {
    "longest(tugs)": "generics2.Tug",
    "longest([sailboats[0], tugs[0]])": "generics2.Boat",
    "group(sailboats, lambda boat: boat.sails)": "builtins.dict[builtins.int, builtins.list[generics2.Sailboat]]",
    "pair_up(tugs, sailboats)[0][1].hoist()": "builtins.str",
    "pair_up(sailboats, [boat.length for boat in tugs])": "builtins.list[tuple[generics2.Sailboat, builtins.float]]",
}

if __name__ == "__main__":
    print("first over the line:", longest(sailboats).hoist())
    for sails, boats in sorted(group(sailboats, lambda boat: boat.sails).items()):
        print(sails, "sails:", ", ".join(boat.name for boat in boats))
    for tug, boat in pair_up(tugs, sailboats):
        print(tug.name, "brings home", boat.hoist())
