# expect: One session for all of them
"""Project: the same files, in two ways."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from urllib.error import HTTPError
from urllib.request import urlopen

import aiohttp

Sizes = dict[str, int | None]  # name -> bytes, in the order of the names


def by_threads(base: str, names: list[str], folder: Path, at_once: int = 4) -> Sizes:
    def one(name: str) -> int | None:
        try:
            with urlopen(f"{base}/{name}") as response:
                data = response.read()
        except HTTPError:
            return None
        (folder / name).write_bytes(data)
        return len(data)

    with ThreadPoolExecutor(max_workers=at_once) as pool:
        return dict(zip(names, pool.map(one, names)))


async def by_loop(base, names, folder, at_once=4):
    keys = asyncio.Semaphore(at_once)

    async def one(name):
        async with keys, aiohttp.ClientSession() as session:
            async with session.get(f"{base}/{name}") as response:
                if not response.ok:
                    return None
                data = await response.read()
        (folder / name).write_bytes(data)
        return len(data)

    return dict(zip(names, await asyncio.gather(*map(one, names))))


def compare(ways: dict[str, Callable[[], Sizes]], clock: Callable[[], float] = perf_counter) -> str:
    lines = []
    for name, way in ways.items():
        start = clock()
        sizes = way()
        seconds = clock() - start
        total = sum(size for size in sizes.values() if size is not None)
        lines.append(f"{name:<12}{seconds:>8.2f}{total:>10}")
    return "\n".join(lines)
