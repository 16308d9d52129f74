# expect: as many at once as the museum allows
"""Four at a time."""

import asyncio
from collections.abc import Awaitable, Callable


async def download_all(
    names: list[str], fetch: Callable[[str], Awaitable[bytes]], at_once: int
) -> dict[str, bytes | OSError]:
    """Fetch all names, each once, at most `at_once` of them at the same time."""
    keys = asyncio.Lock()

    async def page(name: str) -> bytes | OSError:
        async with keys:
            try:
                return await fetch(name)
            except OSError as error:
                return error

    pages = await asyncio.gather(*(page(name) for name in names))
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
