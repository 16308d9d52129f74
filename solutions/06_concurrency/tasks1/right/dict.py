"""Your bread is ready."""

import asyncio
from collections.abc import Awaitable, Callable


class Outbox:
    """Sends messages in the background. Messages are sent all at the same time, not in turn."""

    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self.send = send
        self.failed: list[str] = []
        self.tasks = {}

    def post(self, message: str) -> None:
        """Begin to send a message, and return at once."""
        task = asyncio.create_task(self.send(message))
        self.tasks[task] = message
        task.add_done_callback(self.over)

    def over(self, task):
        message = self.tasks.pop(task)
        if isinstance(task.exception(), OSError):
            self.failed.append(message)

    async def close(self) -> list[str]:
        """Wait until everything has been sent. Return the messages that failed, sorted."""
        while self.tasks:
            await asyncio.wait(self.tasks)
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
