"""Banned by the museum.

"Four at a time," says the museum's letter, "and you're welcome." Sofía needs four hundred of their
old maps for her thesis. One by one took all night. So she asked for all of them at once with
`gather`, and the museum's server shut her out.

A semaphore is a box with a fixed number of keys:

    keys = asyncio.Semaphore(4)
    async with keys:
        ...

Entering takes a key, and waits if there's none left. Leaving puts it back. `async with` is a
`with` whose entering and leaving may wait.

Write `download_all`, and watch it with `python3 asyncpatterns1.py` (on Windows with `py`). Four at
a time means: as soon as one map is there, the next begins. And if one map can't be fetched, Sofía
still gets the others.
"""

import asyncio
from collections.abc import Awaitable, Callable


async def download_all(
    names: list[str], fetch: Callable[[str], Awaitable[bytes]], at_once: int
) -> dict[str, bytes | OSError]:
    """Fetch all names, each once, at most `at_once` of them at the same time.

    Return what fetch returned for each name, or the OSError that it raised, in the order of names.
    Any other error comes out.
    """
    # TODO: "You've opened 400 connections. Goodbye."
    pages = await asyncio.gather(*(fetch(name) for name in names))
    return dict(zip(names, pages, strict=True))


if __name__ == "__main__":

    async def museum(name: str) -> bytes:
        print("  " * int(name[-1]), name)
        await asyncio.sleep(0.1 * (1 + int(name[-1]) % 3))
        if name == "map 5":
            raise ConnectionError("lost in the archive")
        return b"a very old map"

    async def main() -> None:
        maps = await download_all([f"map {number}" for number in range(10)], museum, 4)
        for name, content in maps.items():
            print(name, content)

    asyncio.run(main())
