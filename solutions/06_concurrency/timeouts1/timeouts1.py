"""The next bus."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable


async def departures(
    stop: str,
    ask: Callable[[str], Awaitable[list[str]]],
    printed: dict[str, list[str]],
    seconds: float,
) -> tuple[list[str], bool]:
    """Return the times that ask gives, and True. Too late: the printed times, and False."""
    try:
        async with asyncio.timeout(seconds):
            return await ask(stop), True
    except OSError:  # a TimeoutError is one
        return printed.get(stop, []), False


async def board(
    stops: list[str],
    ask: Callable[[str], Awaitable[list[str]]],
    printed: dict[str, list[str]],
    seconds: float,
) -> dict[str, tuple[list[str], bool]]:
    """Return the departures of all stops, within `seconds` for all of them together."""
    answers = await asyncio.gather(*(departures(stop, ask, printed, seconds) for stop in stops))
    return dict(zip(stops, answers, strict=True))


def read_line(connection: socket.socket, seconds: float) -> str | None:
    """Return the next line, without its end, or None if it isn't complete in time."""
    deadline = time.monotonic() + seconds
    line = b""
    while not line.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0:
            return None
        connection.settimeout(left)
        try:
            piece = connection.recv(1)
        except TimeoutError:
            return None
        if not piece:
            return None
        line += piece
    return line.decode().removesuffix("\n")


if __name__ == "__main__":

    async def server(stop: str) -> list[str]:
        await asyncio.sleep({"Harbour": 0.1, "Market": 60}.get(stop, 0.2))
        if stop == "School":
            raise ConnectionError("the line is down")
        return ["10:04", "10:19"]

    async def main() -> None:
        printed = {"Market": ["10:05", "10:20"], "School": ["13:10"]}
        for stop, (times, live) in (
            await board(["Harbour", "Market", "School"], server, printed, 1)
        ).items():
            print(f"{stop:<8}", ", ".join(times), "" if live else "(printed)")

    asyncio.run(main())


# Why this way
#
# A deadline is made once, and every wait gets what's left of it. `monotonic` never jumps, whereas
# `time.time` does when somebody sets the clock. `settimeout(0)` would mean "don't wait at all" and
# raise another error, and a negative one a ValueError, hence the check before it. Asking for one
# byte at a time leaves what comes after the line to whoever reads next. In asyncio the timeout
# holds for the whole block, so a dripping line needs no care there.
