# expect: Before it came, only
"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    """Fetch base/pieces/NAME for each of the names, which are all different.

    Return name -> bytes in the order of the names, with None for a piece that's lost.
    """
    pieces: dict[str, bytes | None] = {}
    async with aiohttp.ClientSession() as session:

        async def one(name: str) -> bytes | None:
            async with session.get(f"{base}/pieces/{name}") as response:
                if response.status == 404:
                    return None
                response.raise_for_status()
                return await response.read()

        for begin in range(0, len(names), at_once):
            some = names[begin : begin + at_once]
            pieces.update(zip(some, await asyncio.gather(*map(one, some))))
    return pieces
