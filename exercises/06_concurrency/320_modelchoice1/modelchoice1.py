"""Threads, processes, a loop, or nothing at all.

Chipo looks after forty small programs at the university in Harare. "Which way do I take for this
one?" she's asked, every week. She has measured a lot, and her notes fit on a card:

    1. Does the whole job take less than a second?       serial: not worth it
    2. Is it only one item, whatever it does?            serial: nothing to share out
    3. Does it calculate for half of the time or more?   processes
    4. Can its waiting be awaited?                       asyncio
    5. Otherwise                                         threads

Serial means one after the other. Write `choose`, and `run`, which does the work in the way that was
chosen. Processes always start with "spawn", so the work has to be a function that can be pickled.
`python3 modelchoice1.py` (on Windows `py modelchoice1.py`) shows all four at work.
"""

import asyncio
import multiprocessing
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal

Model = Literal["serial", "processes", "asyncio", "threads"]


@dataclass(frozen=True)
class Measured:
    """What was measured of a job, one item after the other."""

    items: int
    wall: float  # seconds, by the clock on the wall
    cpu: float  # of these, seconds of calculating
    awaitable: bool  # is the work an `async def`?


def choose(job: Measured) -> Model:
    """Choose by Chipo's card, which is read from the top."""
    # TODO
    return "threads"


def run(model: Model, work: Callable[[Any], Any], items: list[Any], workers: int = 4) -> list[Any]:
    """Call work with each item in this way. Return the results in the order of the items.

    "threads" and "processes" use a pool of `workers`. For "asyncio", work is an `async def`, and all
    of its coroutines run at the same time. An error of work comes out.
    """
    # TODO
    return [work(item) for item in items]


def primes(limit: int) -> tuple[int, int]:
    """Calculate: how many primes are there, and which process has counted them?"""
    found = sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in range(2, limit))
    return found, os.getpid()


def read_slowly(name: str) -> str:
    """Wait, in a call that blocks."""
    time.sleep(0.2)
    return name.upper()


async def ask(name: str) -> str:
    """Wait, and let others go on."""
    await asyncio.sleep(0.2)
    return name.upper()


if __name__ == "__main__":
    print("processes", run("processes", primes, [20_000, 30_000], workers=2))
    print("threads  ", run("threads", read_slowly, ["law", "maths", "music"]))
    print("asyncio  ", run("asyncio", ask, ["law", "maths", "music"]))
    print("serial   ", run("serial", len, ["law", "maths", "music"]))
