# expect: has hung up
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
