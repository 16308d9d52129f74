"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    """Fetch base/pieces/NAME for each of the names, which are all different.

    Return name -> bytes in the order of the names, None for a piece that's lost.
    """
    gate = asyncio.Semaphore(at_once)
    pieces: dict[str, bytes | None] = dict.fromkeys(names)

    async def fetch(name):
        async with gate, session.get(f"/pieces/{name}") as response:
            if response.status != 404:
                response.raise_for_status()
                pieces[name] = await response.read()

    async with aiohttp.ClientSession(base) as session:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(fetch(name))
    return pieces
