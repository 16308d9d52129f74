"""Project: the same files, in two ways.

Tomás collects the weather reports of 1,200 lighthouses in Chile, one file per lighthouse and day.
His colleague Wanjiru says it should be threads. Tomás says it should be asyncio. They've decided to
build both, and compare.

Stage 1: `by_threads` fetches BASE/NAME for each name with `urllib.request`, in a pool of threads,
and saves it as folder/NAME. The folder is there already.

Stage 2: `by_loop` does exactly the same with aiohttp (about 4 MB, installed once), and one session.

In both, at most `at_once` requests are on their way. If a file can't be fetched, whatever the error
status, it's None in the result. Nothing is saved of it, and the others go on.

Stage 3: `compare` measures each way, and makes the table: the name in 12 columns, the seconds with
two decimals in 8, and the bytes in 10.

    threads         1.25      4096
    asyncio         1.19      4096
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from urllib.request import urlopen

import aiohttp

Sizes = dict[str, int | None]  # name -> bytes, in the order of the names


def by_threads(base: str, names: list[str], folder: Path, at_once: int = 4) -> Sizes:
    """Fetch all files with threads, and save them. Return how many bytes each has, or None."""
    # TODO: stage 1
    return {}


async def by_loop(base: str, names: list[str], folder: Path, at_once: int = 4) -> Sizes:
    """The same, in asyncio."""
    # TODO: stage 2
    return {}


def compare(ways: dict[str, Callable[[], Sizes]], clock: Callable[[], float] = perf_counter) -> str:
    """Run each way once, one after the other, and return the table, with a line for each.

    Files that couldn't be fetched count as 0 bytes.
    """
    # TODO: stage 3
    return ""
