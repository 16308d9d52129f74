"""One closed laptop, and the whole choir goes silent.

Mele's choir rehearses on two islands at once. When she taps a bar of the music, all screens turn
the page. But as soon as somebody closes a laptop, nobody's page turns any more. Her server sends to
one screen after the other, and gives up at the one that's gone.

HTTP is a question and an answer. A *websocket* stays open, and both sides may talk at any time:

    @app.websocket("/echo")
    async def echo(socket: WebSocket) -> None:
        await socket.accept()
        try:
            while True:
                await socket.send_text(await socket.receive_text())
        except WebSocketDisconnect:           # the other side has gone
            ...

Write `Room`, which knows who's there, and the address /rooms/{name}. Then hear Mele rehearse, all
on her own: `pythlings shell fastapi6 -- python fastapi6.py`.
"""

from collections import defaultdict
from typing import Protocol

from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI(title="Choir")


class Socket(Protocol):
    """What a room needs from a websocket."""

    async def send_text(self, data: str) -> None:
        """Send a text. It's a RuntimeError or a WebSocketDisconnect if the other side has gone."""


class Room:
    """Who's in a room."""

    def __init__(self) -> None:
        self.sockets: list[Socket] = []

    async def broadcast(self, text: str) -> None:
        """Send a text to everyone in the room, in the order in which they came.

        If a screen has gone, take it out of the room. All the others get the text. Any other
        exception comes out.
        """
        # TODO
        for socket in self.sockets:
            await socket.send_text(text)


rooms: dict[str, Room] = defaultdict(Room)


# TODO: a websocket at /rooms/{name}?singer=Mele
#
# Accept it, and put it into its room. Then everyone there, the new one too, gets "Mele is here".
# Each text that comes from it goes to everyone in the room, itself too, as "Mele: bar 12".
# When it goes, take it out of the room, and send "Mele has gone" to the others. Rooms don't hear
# each other.


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    rehearsal = TestClient(app).websocket_connect("/rooms/hymns?singer=Mele")
    with rehearsal as mele:
        print("Mele hears:", mele.receive_text())
        mele.send_text("bar 12")
        print("Mele hears:", mele.receive_text())
