"""The pieces of an old map.

Ngozi prints a map of Lagos from 1910 for her grandmother. The archive has cut it into pieces, one
picture each. She fetches 300 of them, and by the time the archive's server gives up, her program
has opened 300 connections.

aiohttp (about 4 MB, installed once) speaks HTTP, the language of web servers, in asyncio. A
`ClientSession` keeps its connections and uses them again, so one session is enough for all pieces:

    async with aiohttp.ClientSession() as session:
        async with session.get("http://127.0.0.1:8080/a1") as response:
            data = await response.read()

Write `fetch_pieces`. All pieces are fetched at the same time, but with at most `at_once` requests
on their way. When one of them is done, the next one begins. Each answer comes with a number,
`response.status`. Status 404 says that a piece is lost: then it's None. Any other error status
raises aiohttp's `ClientResponseError`.
"""

import asyncio

import aiohttp


async def fetch_pieces(base: str, names: list[str], at_once: int = 4) -> dict[str, bytes | None]:
    """Fetch base/pieces/NAME for each of the names, which are all different.

    Return name -> bytes in the order of the names, with None for a piece that's lost.
    """
    # TODO
    pieces: dict[str, bytes | None] = {}
    for name in names:
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{base}/pieces/{name}") as response:
                pieces[name] = await response.read()
    return pieces
