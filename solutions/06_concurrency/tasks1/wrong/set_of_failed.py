# expect: oat was posted twice
"""Your bread is ready. (Not delivered.)"""

import asyncio
from collections.abc import Awaitable, Callable


class Outbox:
    """Sends messages in the background."""

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self.send = send
        self.tasks: set[asyncio.Task[None]] = set()
        self.failed: set[str] = set()

    async def _send(self, message: str) -> None:
        try:
            await self.send(message)
        except OSError:
            self.failed.add(message)

    def post(self, message: str) -> None:
        task = asyncio.create_task(self._send(message))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def close(self) -> list[str]:
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
