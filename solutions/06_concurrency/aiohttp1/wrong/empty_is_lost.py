# expect: which is 0 bytes long
"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    keys = asyncio.Semaphore(at_once)

    async def one(session: aiohttp.ClientSession, name: str) -> bytes | None:
        async with keys:
            async with session.get(f"{base}/pieces/{name}") as response:
                if response.status == 404:
                    return None
                response.raise_for_status()
                return await response.read() or None

    async with aiohttp.ClientSession() as session:
        pieces = await asyncio.gather(*(one(session, name) for name in names))
    return dict(zip(names, pieces))
