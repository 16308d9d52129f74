"""Make everything async!

That has been on the wall of the radio station in Tallinn since Kalev came back from a conference.
Four of the station's programs in Python are slow, and Maarja has measured each of them:

                 seconds   of these
                           calculating
    loudness       210        205       of every song, with our own formula
    stations       330          2       asks 400 partner stations what they play; `ask` is async
    tape           180          1       waits for one tape robot to bring one tape
    archive         95          3       60 queries; the driver blocks, and there's no async one

1. For each program, write into REASONS why it should be converted to asyncio, or shouldn't. Each
   reason fits one of them.
2. One of them gains. Make its function an `async def`, and leave the others. All stations are asked
   at the same time. One that raises an OSError is "silent". Any other error comes out.
"""

import asyncio
from collections.abc import Awaitable, Callable

WAITS_FOR_MANY = "yes: it waits for many things, and they can be awaited"
CALCULATES = "no: it calculates, and one thread does that no faster in a loop"
ONE_WAIT = "no: it waits for a single thing, and nothing else could happen meanwhile"
BLOCKS = "no: its waiting can't be awaited, so it would stop the loop; threads would help"

# TODO: one of the four reasons for each program.
REASONS = {"loudness": "?", "stations": "?", "tape": "?", "archive": "?"}


def loudness(songs: dict[str, list[int]]) -> dict[str, float]:
    """How loud is each song on average?"""
    return {name: sum(abs(wave) for wave in song) / len(song) for name, song in songs.items()}


def stations(names: list[str], ask: Callable[[str], Awaitable[str]]) -> dict[str, str]:
    """Ask each station what it plays. Return name -> song, in the order of the names."""
    # TODO: `ask` is awaited one by one here, each time in a loop of its own.

    async def one(name: str) -> str:
        return await ask(name)

    return {name: asyncio.run(one(name)) for name in names}


def tape(robot: Callable[[], bytes]) -> int:
    """Wait for the tape, and return how long it is."""
    return len(robot())


def archive(years: list[int], query: Callable[[int], int]) -> int:
    """How many recordings are there of these years?"""
    return sum(query(year) for year in years)
