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


def exchange(source, target, bikes):
    if bikes > source.bikes:
        raise ValueError
    source.bikes -= bikes
    target.bikes += bikes


def move(source: Station, target: Station, bikes: int) -> None:
    """Move bicycles. A ValueError if the source hasn't got so many: then nothing is moved.

    From a station to itself, nothing is moved either.
    """
    if source is target:
        return
    if source.name < target.name:
        with source.lock, target.lock:
            exchange(source, target, bikes)
    else:
        with target.lock, source.lock:
            exchange(source, target, bikes)


def total(stations: list[Station]) -> int:
    """Return how many bicycles there are at one moment, while nothing is being moved."""
    def count(rest, so_far):
        if not rest:
            return so_far
        with rest[0].lock:
            return count(rest[1:], so_far + rest[0].bikes)

    return count(sorted(stations, key=lambda station: station.name), 0)
