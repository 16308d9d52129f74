# expect: `.read()` gives the bytes as they came
"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    """Fetch base/pieces/NAME for each of the names, which are all different.

    Return name -> bytes in the order of the names, with None for a piece that's lost.
    """

    async def fetch(name: str) -> bytes | None:
        async with session.get(f"{base}/pieces/{name}") as response:
            if response.status == 404:
                return None
            response.raise_for_status()
            return (await response.text()).encode()

    connector = aiohttp.TCPConnector(limit=at_once)
    async with aiohttp.ClientSession(connector=connector) as session:
        pieces = await asyncio.gather(*(fetch(name) for name in names))
    return dict(zip(names, pieces, strict=True))
