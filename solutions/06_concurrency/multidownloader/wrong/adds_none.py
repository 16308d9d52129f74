# expect: `sizes.values()` has given `None`.
"""Project: the same files, in two ways."""

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

    def fetch(name: str) -> int | None:
        try:
            with urlopen(f"{base}/{name}", timeout=30) as response:
                data: bytes = response.read()
        except OSError:
            return None
        (folder / name).write_bytes(data)
        return len(data)

    with ThreadPoolExecutor(at_once) as pool:
        return dict(zip(names, pool.map(fetch, names), strict=True))


async def by_loop(base: str, names: list[str], folder: Path, at_once: int = 4) -> Sizes:
    """The same, in asyncio."""

    async def fetch(name: str) -> int | None:
        try:
            async with session.get(f"{base}/{name}", raise_for_status=True) as response:
                data = await response.read()
        except aiohttp.ClientError:
            return None
        (folder / name).write_bytes(data)
        return len(data)

    connector = aiohttp.TCPConnector(limit=at_once)
    async with aiohttp.ClientSession(connector=connector) as session:
        sizes = await asyncio.gather(*(fetch(name) for name in names))
    return dict(zip(names, sizes, strict=True))


def compare(ways: dict[str, Callable[[], Sizes]], clock: Callable[[], float] = perf_counter) -> str:
    """Run each way once, one after the other, and return the table, with a line for each.

    Files that couldn't be fetched count as 0 bytes.
    """
    lines = []
    for name, way in ways.items():
        start = clock()
        sizes = way()
        seconds = clock() - start
        total = sum(sizes.values())
        lines.append(f"{name:12}{seconds:8.2f}{total:10}")
    return "\n".join(lines)
