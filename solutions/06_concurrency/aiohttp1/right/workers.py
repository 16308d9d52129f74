"""The pieces of an old map."""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    """Fetch base/pieces/NAME for each of the names, which are all different.

    Return name -> bytes in the order of the names, None for a piece that's lost.
    """
    waiting = list(reversed(names))
    found = {}

    async def worker(session):
        while waiting:
            name = waiting.pop()
            try:
                async with session.get(f"{base}/pieces/{name}") as response:
                    found[name] = await response.read()
            except aiohttp.ClientResponseError as error:
                if error.status != 404:
                    raise
                found[name] = None

    async with aiohttp.ClientSession(raise_for_status=True) as session:
        await asyncio.gather(*[worker(session) for _ in range(at_once)])
    return {name: found[name] for name in names}
