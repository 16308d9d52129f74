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
    sizes: Sizes = dict.fromkeys(names)

    def save(name):
        try:
            data = urlopen(base + "/" + name, timeout=60).read()
        except OSError:
            return
        folder.joinpath(name).write_bytes(data)
        sizes[name] = len(data)

    with ThreadPoolExecutor(max_workers=at_once) as pool:
        for future in [pool.submit(save, name) for name in names]:
            future.result()
    return sizes


async def by_loop(base: str, names: list[str], folder: Path, at_once: int = 4) -> Sizes:
    """The same, in asyncio."""
    gate = asyncio.Semaphore(at_once)
    sizes: Sizes = dict.fromkeys(names)
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:

        async def save(name):
            async with gate, session.get(f"{base}/{name}") as response:
                if response.ok:
                    data = await response.read()
                    await asyncio.to_thread((folder / name).write_bytes, data)
                    sizes[name] = len(data)

        for name in names:
            group.create_task(save(name))
    return sizes


def compare(ways: dict[str, Callable[[], Sizes]], clock: Callable[[], float] = perf_counter) -> str:
    """Run each way once, one after the other, and return the table, with a line for each.

    Files that couldn't be fetched have no bytes.
    """
    lines = []
    for name, way in ways.items():
        start = clock()
        sizes = way()
        seconds = clock() - start
        total = sum(size for size in sizes.values() if size is not None)
        lines.append(f"{name:12}{seconds:8.2f}{total:10}")
    return "\n".join(lines)
