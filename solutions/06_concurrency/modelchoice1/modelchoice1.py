"""Threads, processes, a loop, or nothing at all"""

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
    if job.wall < 1 or job.items <= 1:
        return "serial"
    if job.cpu >= job.wall / 2:
        return "processes"
    return "asyncio" if job.awaitable else "threads"


def run(model: Model, work: Callable[[Any], Any], items: list[Any], workers: int = 4) -> list[Any]:
    """Call work with each item in this way. Return the results in the order of the items.

    "threads" and "processes" use a pool of `workers`. For "asyncio", work is an `async def`, and all
    of its coroutines run at the same time. An error of work comes out.
    """
    if model == "serial":
        return [work(item) for item in items]
    if model == "asyncio":

        async def all_of_them() -> list[Any]:
            return await asyncio.gather(*(work(item) for item in items))

        return asyncio.run(all_of_them())
    if model == "threads":
        with ThreadPoolExecutor(workers) as threads:
            return list(threads.map(work, items))
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawn) as processes:
        return list(processes.map(work, items))


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


# Why this way
#
# `choose` asks in the order of the card: an early `return` says "decided". `cpu >= wall / 2` also
# holds for a job without any time, which is why the first question comes first. In `run`, `map`
# keeps the order, and the `with` waits for the pool. A process costs about as much as a tenth of a
# second of work before it has done any: that's why a short job stays serial.
