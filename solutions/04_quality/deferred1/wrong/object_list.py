# expect: As far as its type says, this is an `object`
"""A hint for something that comes later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, get_type_hints

T = TypeVar("T")

MAP = """\
Station name=Mestia height=1500
Lift name=Hatsvali minutes=7.5 running=yes
Station name=Zuruldi height=2350
Lift name=Mentashi minutes=11 running=no
Station name=Heshkili height=1900
"""


@dataclass
class Station:
    """Where lifts start, in metres above the sea."""

    name: str
    height: int
    lifts: list[object] = field(default_factory=list)

    def reachable(self) -> list[Station]:
        """Return the stations at the top of the lifts that are running, in order."""
        return [lift.top for lift in self.lifts if lift.running and lift.top is not None]


@dataclass
class Lift:
    """A lift, with its top station as soon as that's known."""

    name: str
    minutes: float
    running: bool
    top: Station | None = None


CONVERT: dict[type, Callable[[str], object]] = {
    str: str,
    int: int,
    float: float,
    bool: lambda word: word == "yes",
}


def read(kind: type[T], words: list[str]) -> T:
    """Return one of this kind, any dataclass, from words such as ["name=Mestia", "height=1500"].

    The hints of the class say what becomes a number, and what a bool.
    """
    hints = get_type_hints(kind)
    values: dict[str, object] = {}
    for word in words:
        name, _, text = word.partition("=")
        values[name] = CONVERT.get(hints[name], str)(text)
    return kind(**values)


def load(text: str) -> Station:
    """Return the first station of a map. Each lift leads from the station above to the one below."""
    stations: list[Station] = []
    lifts: list[Lift] = []
    for line in text.splitlines():
        kind, *words = line.split()
        if kind == "Station":
            stations.append(read(Station, words))
            for lift in lifts:
                lift.top = stations[-1]
            lifts = []
        else:
            lifts.append(read(Lift, words))
            stations[-1].lifts.append(lifts[-1])
    return stations[0]


if __name__ == "__main__":
    start = load(MAP)
    for station in start.reachable():
        print(f"{start.name} to {station.name}: {station.height - start.height} metres up")
