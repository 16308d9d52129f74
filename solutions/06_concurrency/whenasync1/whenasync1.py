"""Make everything async!"""

import asyncio
from collections.abc import Awaitable, Callable

WAITS_FOR_MANY = "yes: it waits for many things, and they can be awaited"
CALCULATES = "no: it calculates, and one thread does that no faster in a loop"
ONE_WAIT = "no: it waits for a single thing, and nothing else could happen meanwhile"
BLOCKS = "no: its waiting can't be awaited, so it would stop the loop; threads would help"

# Why each program should be converted, or shouldn't.
REASONS = {
    "loudness": CALCULATES,
    "stations": WAITS_FOR_MANY,
    "tape": ONE_WAIT,
    "archive": BLOCKS,
}


def loudness(songs: dict[str, list[int]]) -> dict[str, float]:
    """How loud is each song on average?"""
    return {name: sum(abs(wave) for wave in song) / len(song) for name, song in songs.items()}


async def stations(names: list[str], ask: Callable[[str], Awaitable[str]]) -> dict[str, str]:
    """Ask each station what it plays. Return name -> song, in the order of the names."""

    async def one(name: str) -> str:
        try:
            return await ask(name)
        except OSError:
            return "silent"

    songs = await asyncio.gather(*(one(name) for name in names))
    return dict(zip(names, songs, strict=True))


def tape(robot: Callable[[], bytes]) -> int:
    """Wait for the tape, and return how long it is."""
    return len(robot())


def archive(years: list[int], query: Callable[[int], int]) -> int:
    """How many recordings are there of these years?"""
    return sum(query(year) for year in years)


# Why this way
#
# 330 seconds with 2 of them calculating: nearly all of it is waiting, for 400 things that have
# nothing to do with each other. In `archive` the waiting is there, too, but inside a call that
# can't be awaited: threads (`asyncio.to_thread` or a pool) would help it, `async def` alone would
# only stop the loop. In 400 requests at once a semaphore would be polite; that was asyncpatterns1.
