# expect: posted while close waits
"""Your bread is ready."""

import asyncio
from collections.abc import Awaitable, Callable


class Outbox:
    """Sends messages in the background. Messages are sent all at the same time, not in turn."""

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
