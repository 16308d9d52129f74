"""Row 14 can't hear the commentary."""

import contextlib

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed


class Commentary:
    """All the phones that are connected."""

    def __init__(self) -> None:
        self.phones: set[ServerConnection] = set()

    async def handle(self, connection: ServerConnection) -> None:
        """Take the messages of one phone, until it's gone."""
        self.phones.add(connection)
        while True:
            try:
                message = await connection.recv()
                count = 0
                for phone in list(self.phones):
                    if phone != connection:
                        count += 1
                        with contextlib.suppress(ConnectionClosed):
                            await phone.send(message)
                await connection.send("sent to " + str(count))
            except ConnectionClosed:
                self.phones.remove(connection)
                break
