# expect: when all of its data has been read
"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    keys = asyncio.Semaphore(at_once)

    async def one(session: aiohttp.ClientSession, name: str) -> bytes | None:
        async with keys:
            response = await session.get(f"{base}/pieces/{name}")
        if response.status == 404:
            return None
        response.raise_for_status()
        return await response.read()

    async with aiohttp.ClientSession() as session:
        pieces = await asyncio.gather(*(one(session, name) for name in names))
    return dict(zip(names, pieces))
