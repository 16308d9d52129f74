# expect: Nothing came within 0.05 seconds
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
    """Return the departures of all stops, within so many seconds for all of them together."""
    answers = await asyncio.gather(*(departures(stop, ask, printed, seconds) for stop in stops))
    return dict(zip(stops, answers, strict=True))


def read_line(connection: socket.socket, seconds: float) -> str | None:
    """Return the line that comes, without its end, or None if it isn't complete in time."""
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
            break
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
