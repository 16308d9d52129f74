"""Row 14 can't hear the commentary.

The stadium in Bamako has a text commentary for people who don't hear well. Mariam writes it, and
two hundred phones show it. Yesterday somebody's battery died in row 9, and from then on nobody in
the rows behind got anything.

A WebSocket is a connection that stays open, and either side may send at any time. For each phone
that connects, the server calls `handle` with its connection, and closes it when `handle` returns.
Messages come like this:

    async for message in connection:        # ends when they hang up
        await connection.send("got it")

Write `handle`. Each message goes to all the *others* who are connected now. Whoever sent it gets
"sent to N", where N is the number of the others. A phone that has gone, or whose connection is
broken, is no longer in `phones`, and doesn't disturb anybody.
"""

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed


class Commentary:
    """All the phones that are connected."""

    def __init__(self) -> None:
        self.phones: set[ServerConnection] = set()

    async def handle(self, connection: ServerConnection) -> None:
        """Take the messages of one phone, until it's gone."""
        # TODO
        self.phones.add(connection)
        async for message in connection:
            for phone in self.phones:
                await phone.send(message)
