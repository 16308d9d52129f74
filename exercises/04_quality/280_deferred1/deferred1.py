"""A hint for something that comes later.

A Station knows its lifts, and a Lift knows its top station. Whichever class comes first needs a
name that isn't there yet:

    class Station:
        lifts: list[Lift]       # NameError: name 'Lift' is not defined

Quotes help: `"list[Lift]"`. So does this line, above all others:

    from __future__ import annotations

With it, Python keeps the hints as texts, and mypy doesn't mind. (From Python 3.14 on, hints wait
by themselves until somebody asks.)

There's a catch. Davit reads his ski map from text, and `read` looks at the hints to find out what
should become a number. Once they're texts, "1500" stays "1500". `get_type_hints` from typing gives
a dict from the names to the real types.

Give the class Station its missing hint and `reachable` its hints, and make `read` work with both
kinds of hints, types and texts. Then mypy has nothing to say; no `Any`, cast or ignore.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

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
    lifts: list = field(default_factory=list)  # TODO: a list of Lifts

    def reachable(self):  # TODO: its hint: a list of Stations
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
    values = {}
    for word in words:
        name, _, text = word.partition("=")
        hint = kind.__annotations__[name]
        values[name] = CONVERT.get(hint, str)(text)
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
