"""Row 14 can't hear the commentary."""

import asyncio

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed


class Commentary:
    """All the phones that are connected."""

    def __init__(self) -> None:
        self.phones: set[ServerConnection] = set()

    async def handle(self, connection: ServerConnection) -> None:
        """Take the messages of one phone, until it's gone."""

        async def tell(phone, message):
            try:
                await phone.send(message)
            except ConnectionClosed:
                self.phones.discard(phone)

        self.phones.add(connection)
        try:
            async for message in connection:
                others = [phone for phone in self.phones if phone is not connection]
                await asyncio.gather(*[tell(phone, message) for phone in others])
                await tell(connection, f"sent to {len(others)}")
        except ConnectionClosed:
            return
        finally:
            self.phones.discard(connection)
