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
    """Upload all letters of the scanner but those in known, where capitals don't matter.

    - shrink(name) blocks. The loop goes on meanwhile, and several letters are shrunk at a time.
    - `await send(name, shrunk)` raises an OSError if the line is bad. Then it's tried again, after
      1, 2 and 4 seconds by `await sleep(...)`. After four tries the letter is given up, and the
      others go on. Whatever happens, no letter is shrunk twice.
    - at_once letters are in work (being shrunk, sent or waiting for another try), if there are so
      many, and never more. At most two more have been taken from the scanner.
    - known can be very long. However many letters there are, it's gone through only a few times.

    Return the letters that were given up, sorted.
    """
    skip = {name.casefold() for name in known}
    failed: list[str] = []
    running: set[asyncio.Task[None]] = set()

    async def one(name: str) -> None:
        if not await upload(name, shrink, send, sleep):
            failed.append(name)

    async for name in scanner:
        if name.casefold() in skip:
            continue
        if len(running) >= at_once:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        running.add(asyncio.create_task(one(name)))
    await asyncio.gather(*running)
    return sorted(failed)


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

