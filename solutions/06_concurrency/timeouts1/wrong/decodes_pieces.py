# expect: they came in two pieces
"""When's the next bus? Please wait. Please wait. Please"""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable


async def departures(stop, ask, printed, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await ask(stop), True
    except OSError:
        return printed.get(stop, []), False


async def board(stops, ask, printed, seconds):
    answers = await asyncio.gather(*(departures(stop, ask, printed, seconds) for stop in stops))
    return dict(zip(stops, answers))


def read_line(connection, seconds):
    end = time.monotonic() + seconds
    line = ""
    while not line.endswith("\n"):
        left = end - time.monotonic()
        if left <= 0:
            return None
        connection.settimeout(left)
        try:
            piece = connection.recv(1024)
        except TimeoutError:
            return None
        if not piece:
            return None
        line += piece.decode()
    return line[:-1]


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
