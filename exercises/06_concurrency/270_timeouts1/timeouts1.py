"""When's the next bus? Please wait. Please wait. Please

The board at Dimitra's bus stop asks a server for the next departures. If the server doesn't
answer, the board waits, and people look at "Please wait" for a quarter of an hour. There's a
printed timetable in the drawer. Why not show that?

    async with asyncio.timeout(2):
        times = await ask(stop)

If the block takes longer, whatever it's waiting for is cancelled, and the `async with` raises a
TimeoutError.

Write `departures` and `board`. Then write `read_line`, for the old boards. They have no asyncio,
only a socket: a bare connection, whose `recv` hands you the next bytes. It waits for ever, too,
unless you call `settimeout`. Careful: that's how long a single `recv` may wait. A line that drips
in, a byte at a time, takes as long as it likes.

`python3 timeouts1.py` (on Windows with `py`) shows three stops.
"""

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
    """Return the times that ask gives, and True.

    If ask takes longer than `seconds`, don't wait any longer. Then, or if it raises an OSError,
    return the printed times (no times, if the stop isn't in printed), and False.
    """
    # TODO
    return await ask(stop), True


async def board(
    stops: list[str],
    ask: Callable[[str], Awaitable[list[str]]],
    printed: dict[str, list[str]],
    seconds: float,
) -> dict[str, tuple[list[str], bool]]:
    """Return the departures of all stops, within `seconds` for all of them together."""
    # TODO
    return {stop: await departures(stop, ask, printed, seconds) for stop in stops}


def read_line(connection: socket.socket, seconds: float) -> str | None:
    """Return the next line, without its end "\\n", or None if it isn't complete in time.

    All of it must be there within `seconds`, in however many pieces it comes. It's also None if
    the other side hangs up before the line is complete.
    """
    # TODO: "It's been dripping for an hour."
    line = b""
    while not line.endswith(b"\n"):
        line += connection.recv(1)
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
