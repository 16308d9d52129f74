# expect: a letter that waits for another try is still in work
"""Two hundred thousand letters.

The post museum in Ulaanbaatar puts its old letters online. A scanner gives one after the other, and
Oyuna's program makes each of them smaller and sends it to the server. In the first week it was fine.
Last Friday's notes:

- "While a letter is being shrunk, the scanner's lamp stops blinking."
- "The line was gone for a second, and half of today's letters are missing."
- "11:40, and no memory left. The scanner is faster than the line."
- "It's slower every week, with the same number of letters."

Because of the last one, somebody has run it for 100 letters under cProfile. Read profile.txt, and
fill in PROFILE. Then make `upload_all` do what its docstring says.

`python3 checkconcurrency4.py` (on Windows with `py`) uploads 100 letters.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable

# TODO: what profile.txt says.
PROFILE = {
    # The function of this file that has to become faster, so that it isn't slower every week.
    "make faster": "is_known",
    # For how many seconds did the loop wait, with nothing at all to do?
    "loop waited": 3.022,
    # For how long, in seconds, did each letter's shrinking stop the loop?
    "one shrink": 0.094,
}


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
    before = {other.casefold() for other in known}
    places = asyncio.Semaphore(at_once)
    given_up: list[str] = []

    async def upload(name: str) -> None:
        try:
            shrunk = await asyncio.to_thread(shrink, name)
            for wait in (1, 2, 4, None):
                try:
                    await send(name, shrunk)
                    return
                except OSError:
                    if wait is not None:
                        places.release()
                        await sleep(wait)
                        await places.acquire()
            given_up.append(name)
        finally:
            places.release()

    async with asyncio.TaskGroup() as group:
        async for name in scanner:
            if name.casefold() not in before:
                await places.acquire()
                group.create_task(upload(name))
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
