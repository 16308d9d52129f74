"""Your bread is ready."""

import asyncio
from collections.abc import Awaitable, Callable


class Outbox:
    """Sends messages in the background, all at the same time, not one after the other."""

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self.send = send
        self.failed: list[str] = []
        self.tasks: set[asyncio.Task[None]] = set()

    def post(self, message: str) -> None:
        """Begin to send a message, and return at once."""
        task = asyncio.create_task(self.deliver(message))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def deliver(self, message: str) -> None:
        """Send a message, and remember it if that fails."""
        try:
            await self.send(message)
        except OSError:
            self.failed.append(message)

    async def close(self) -> list[str]:
        """Wait until everything has been sent. Return the messages that failed, sorted."""
        while self.tasks:
            await asyncio.gather(*self.tasks)
        return sorted(self.failed)


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


# Why this way
#
# The set and `add_done_callback(discard)` are the pattern from the documentation of create_task.
# The error is caught where the message is still known; an error of another kind stays in its
# task, and `gather` raises it in `close`. The `while` is for messages that come while it waits.
# Linters warn of a create_task whose result is dropped (ruff: RUF006).
