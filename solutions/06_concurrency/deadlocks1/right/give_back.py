"""Fridays at five."""

import random
from dataclasses import dataclass, field
from threading import Lock
from time import sleep


@dataclass(eq=False)
class Station:
    """A station with bicycles. No two stations have the same name."""

    name: str
    bikes: int
    lock: Lock = field(default_factory=Lock, repr=False)


def take(stations):
    """Take all locks, or none and try again."""
    while True:
        taken = []
        for station in stations:
            if not station.lock.acquire(timeout=0.05 + random.random() / 20):
                break
            taken.append(station)
        else:
            return
        for station in taken:
            station.lock.release()
        sleep(random.random() / 100)


def move(source: Station, target: Station, bikes: int) -> None:
    """Move bicycles. A ValueError if the source hasn't got so many: then nothing is moved.

    From a station to itself, nothing is moved either.
    """
    if source is target:
        return
    take([source, target])
    try:
        if source.bikes - bikes < 0:
            raise ValueError("not so many")
        source.bikes = source.bikes - bikes
        target.bikes = target.bikes + bikes
    finally:
        source.lock.release()
        target.lock.release()


def total(stations: list[Station]) -> int:
    """Return how many bicycles there are at one moment, while nothing is being moved."""
    take(stations)
    try:
        return sum(station.bikes for station in stations)
    finally:
        for station in stations:
            station.lock.release()
