"""Two hundred thousand letters."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable

# What profile.txt says.
PROFILE = {
    # The function of this file that has to become faster, so that it isn't slower every week.
    "make faster": "is_known",
    # For how many seconds did the loop wait, with nothing at all to do?
    "loop waited": 3.022,
    # For how long, in seconds, did each letter's shrinking stop the loop?
    "one shrink": 0.094,
}


async def upload(
    name: str,
    shrink: Callable[[str], bytes],
    send: Callable[[str, bytes], Awaitable[None]],
    sleep: Callable[[float], Awaitable[object]],
) -> bool:
    """Upload one letter, in up to four tries. Say whether it worked."""
    shrunk = await asyncio.to_thread(shrink, name)
    for seconds in (1, 2, 4, None):
        try:
            await send(name, shrunk)
            return True
        except OSError:
            if seconds is not None:
                await sleep(seconds)
    return False


async def upload_all(
    scanner: AsyncIterator[str],
    known: list[str],
    shrink: Callable[[str], bytes],
    send: Callable[[str, bytes], Awaitable[None]],
    at_once: int,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> list[str]:
    """Upload all letters of the scanner except those in known. Capitals don't matter there.

    - shrink(name) blocks. The loop goes on meanwhile, and several letters are shrunk at a time.
    - `await send(name, shrunk)` raises an OSError if the line is bad. Then it's tried again, after
      1, 2 and 4 seconds by `await sleep(...)`. After four tries the letter is given up, and the
      others go on. Whatever happens, no letter is shrunk twice.
    - at_once letters are in work (being shrunk, sent or waiting for another try), if there are
      that many, and never more. At most two more have been taken from the scanner.
    - known can be very long. However many letters there are, it's gone through only a few times.

    Return the letters that were given up, sorted.
    """
    known_names = {name.casefold() for name in known}
    given_up: list[str] = []
    shelf: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1)

    async def work() -> None:
        while (name := await shelf.get()) is not None:
            if not await upload(name, shrink, send, sleep):
                given_up.append(name)

    async with asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(work())
        async for name in scanner:
            if name.casefold() not in known_names:
                await shelf.put(name)
        for _ in range(at_once):
            await shelf.put(None)
    return sorted(given_up)


def smaller(name: str) -> bytes:
    """Stands in for a program that makes pictures smaller."""
    return hashlib.pbkdf2_hmac("sha256", name.encode(), b"museum", 60_000)


if __name__ == "__main__":

    async def scanner() -> AsyncIterator[str]:
        for number in range(100):
            await asyncio.sleep(0.02)
            yield f"Letter {number}"

    tried: set[str] = set()

    async def send(name: str, data: bytes) -> None:
        await asyncio.sleep(0.05)
        if data[0] < 25 and name not in tried:
            tried.add(name)
            raise ConnectionError("the line is bad")

    async def main() -> None:
        known = [f"LETTER {number}" for number in range(90, 30_000)]
        failed = await upload_all(scanner(), known, smaller, send, at_once=8)
        print("given up:", failed)

    asyncio.run(main())


# Why this way
#
# The profile decides what's worth changing: without the list made anew for each letter, which grows
# with every week, there's nothing slow left in this file. A set answers at once, however long it
# is. A queue with room for one, and as many workers as letters may be in work: whoever takes from
# the scanner waits at `put`. Shrinking comes before the tries, in a thread, and once. In the last
# round of the loop there's nothing to wait for, so it doesn't sleep.
