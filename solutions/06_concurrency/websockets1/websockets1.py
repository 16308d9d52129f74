"""Row 14 can't hear the commentary."""

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed


class Commentary:
    """All the phones that are connected."""

    def __init__(self) -> None:
        self.phones: set[ServerConnection] = set()

    async def handle(self, connection: ServerConnection) -> None:
        """Take the messages of one phone, until it's gone."""
        self.phones.add(connection)
        try:
            async for message in connection:
                others = self.phones - {connection}
                broadcast(others, message)
                await connection.send(f"sent to {len(others)}")
        except ConnectionClosed:
            pass  # a battery died: that's no news
        finally:
            self.phones.discard(connection)


# Why this way
#
# `broadcast` only puts the message into each connection's buffer: it waits for nobody and skips
# those that are closing. A loop with `await phone.send(...)` waits for the slowest phone, and while
# it waits the set may change: "Set changed size during iteration". `self.phones - {connection}` is
# a copy. The `finally` also runs when the server itself is closed and cancels `handle`.
