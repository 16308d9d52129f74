# expect: when all of its data has been read
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


def by_threads(base, names, folder, at_once=4):
    def one(name):
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

    async def one(session, name):
        async with keys:
            response = await session.get(f"{base}/{name}")
        if not response.ok:
            return None
        data = await response.read()
        (folder / name).write_bytes(data)
        return len(data)

    async with aiohttp.ClientSession() as session:
        sizes = await asyncio.gather(*(one(session, name) for name in names))
    return dict(zip(names, sizes))


def compare(ways, clock=perf_counter):
    lines = []
    for name, way in ways.items():
        start = clock()
        sizes = way()
        seconds = clock() - start
        lines.append(f"{name:<12}{seconds:>8.2f}{sum(size or 0 for size in sizes.values()):>10}")
    return "\n".join(lines)
