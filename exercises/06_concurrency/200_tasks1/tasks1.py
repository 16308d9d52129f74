"""Your bread is ready. (Not delivered.)

Dear bakery, my neighbour gets a message when her bread comes out of the oven. I never do. Linh

Hoa's program writes to each customer. Sending takes a second, and the baker can't wait. So it
begins to send, and goes on:

    asyncio.create_task(self.send(message))

A task is a coroutine that runs by itself, whenever the others wait. Most messages arrive. The last
ones before closing never do, some vanish during the day, and if sending fails, nobody hears of it.

Three things are missing. The event loop holds its tasks only loosely: one that nobody else keeps
may be thrown away half done. `asyncio.run` doesn't wait for tasks. And an error stays inside its
task until somebody asks for the result.

`python3 tasks1.py` (on Windows with `py`) posts three messages, and not one is sent. Write `Outbox`
so that nothing gets lost.
"""

import asyncio
from collections.abc import Awaitable, Callable


class Outbox:
    """Sends messages in the background, all at the same time, not one after the other."""

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self.send = send
        # TODO

    def post(self, message: str) -> None:
        """Begin to send a message, and return at once.

        While it's being sent, the outbox keeps its task. Once it has been sent, the outbox keeps
        neither the task nor the message: the bakery is open all year.
        """
        # TODO
        asyncio.create_task(self.send(message))

    async def close(self) -> list[str]:
        """Wait until everything has been sent. Return the messages that failed, sorted.

        A message has failed if send raises an OSError. If another message is posted while close
        waits, it waits for that one, too.
        """
        # TODO
        return []


if __name__ == "__main__":

    async def send(message: str) -> None:
        """Send a message, which takes a moment."""
        await asyncio.sleep(0.3)
        if "Mai" in message:
            raise ConnectionError("no such number")
        print("sent:", message)

    async def main() -> None:
        outbox = Outbox(send)
        for name in ("Tuan", "Mai", "Linh"):
            outbox.post(f"{name}, your bread is ready.")
        print("not sent:", await outbox.close())

    asyncio.run(main())
