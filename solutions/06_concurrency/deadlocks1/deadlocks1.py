"""Fridays at five."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from operator import attrgetter
from threading import Lock


@dataclass(eq=False)
class Station:
    """A station with bicycles. No two stations have the same name."""

    name: str
    bikes: int
    lock: Lock = field(default_factory=Lock, repr=False)


@contextmanager
def locked(stations: list[Station]) -> Iterator[None]:
    """Hold the locks of all these stations, taken in the order of their names."""
    with ExitStack() as stack:
        for station in sorted(stations, key=attrgetter("name")):
            stack.enter_context(station.lock)
        yield


def move(source: Station, target: Station, bikes: int) -> None:
    """Move bicycles. If the source has too few, raise a ValueError and move nothing.

    From a station to itself, nothing is moved either.
    """
    if source is target:
        return
    with locked([source, target]):
        if bikes > source.bikes:
            raise ValueError(f"{source.name} has only {source.bikes}")
        source.bikes -= bikes
        target.bikes += bikes


def total(stations: list[Station]) -> int:
    """Return how many bicycles there are at one moment, while nothing is being moved."""
    with locked(stations):
        return sum(station.bikes for station in stations)


# Why this way
#
# A deadlock needs a circle of threads, each with a lock that the next one wants. If all take their
# locks in the same order, there's no circle. Which order doesn't matter, as long as it never
# changes: names are better than `id`, because they can be read in a log. Another way is never to
# wait for ever: `lock.acquire(timeout=1)`, give back what you have, and try again.
