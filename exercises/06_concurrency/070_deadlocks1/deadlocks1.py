"""Fridays at five.

Every Friday at five, Kigali's bicycles stand still. The vans that move them between the stations
are waiting for the computer, and the computer is waiting for itself. It can still say where
(`faulthandler.dump_traceback()` makes such a list):

    Thread 0x00007f2c3a7fc6c0 (most recent call first):
      File "deadlocks1.py", line 43 in move
    Thread 0x00007f2c3b7fe6c0 (most recent call first):
      File "deadlocks1.py", line 43 in move
    Thread 0x00007f2c48a5b740 (most recent call first):
      File "deadlocks1.py", line 55 in total

Look at these lines. Which lock does each thread wait for, and which one has it taken already? One
van goes from the market to the stadium. On Fridays at five, another goes the opposite way. Each
waits for the other, for ever: that's a deadlock.

Find a rule that everybody follows, so that such a circle can't close. One lock for all stations
isn't the answer: vans between other stations shouldn't have to wait.
"""

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
    """Move bicycles. If the source has too few, raise a ValueError and move nothing.

    From a station to itself, nothing is moved either.
    """
    # TODO
    with source.lock:
        with target.lock:
            if bikes > source.bikes:
                raise ValueError(f"{source.name} has only {source.bikes}")
            source.bikes -= bikes
            target.bikes += bikes


def total(stations: list[Station]) -> int:
    """Return how many bicycles there are at one moment, while nothing is being moved."""
    # TODO
    with ExitStack() as stack:
        for station in stations:
            stack.enter_context(station.lock)
        return sum(station.bikes for station in stations)
