# expect: total says, while 3 are being moved
"""Fridays at five."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from threading import Lock


@dataclass(eq=False)
class Station:
    """A station with bicycles. No two stations have the same name."""

    name: str
    bikes: int
    lock: Lock = field(default_factory=Lock, repr=False)


def move(source: Station, target: Station, bikes: int) -> None:
    """Move bicycles. A ValueError if the source hasn't got so many: then nothing is moved.

    From a station to itself, nothing is moved either.
    """
    with source.lock:
        if bikes > source.bikes:
            raise ValueError(f"{source.name} has only {source.bikes}")
        source.bikes -= bikes
    with target.lock:
        target.bikes += bikes


def total(stations: list[Station]) -> int:
    """Return how many bicycles there are at one moment, while nothing is being moved."""
    # TODO
    with ExitStack() as stack:
        for station in sorted(stations, key=lambda s: s.name):
            stack.enter_context(station.lock)
        return sum(station.bikes for station in stations)
