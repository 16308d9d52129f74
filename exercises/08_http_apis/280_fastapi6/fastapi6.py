"""One closed laptop, and the whole choir goes silent.

Mele's choir rehearses apart, on two islands. When she taps a bar, all screens turn the page. It works
until somebody closes a laptop: then nobody's page turns any more. Her server sends to everyone in
turn, and at the laptop that's gone it gives up.

HTTP is a question and an answer. A *websocket* stays open, and both sides talk when they like:

    @app.websocket("/echo")
    async def echo(socket: WebSocket) -> None:
        await socket.accept()
        try:
            while True:
                await socket.send_text(await socket.receive_text())
        except WebSocketDisconnect:           # the other side has gone
            ...

Write `Room`, which knows who's there, and the address /rooms/{name}. The package is FastAPI's
(about 4 MB, once); `pythlings shell fastapi6 -- python fastapi6.py` rehearses in one process.
"""

from collections import defaultdict
from typing import Protocol

from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI(title="Choir")


class Socket(Protocol):
    """All that a room needs of a websocket."""

    async def send_text(self, data: str) -> None:
        """Send a text. It's a RuntimeError or a WebSocketDisconnect if the other side has gone."""


class Room:
    """Who's in a room."""

    def __init__(self) -> None:
        self.sockets: list[Socket] = []

    async def broadcast(self, text: str) -> None:
        """Send a text to everyone in the room, in the order in which they came.

        Whoever has gone is taken out of the room, and all others get the text. Other exceptions
        come out.
        """
        # TODO
        for socket in self.sockets:
            await socket.send_text(text)


rooms: dict[str, Room] = defaultdict(Room)


# TODO: a websocket at /rooms/{name}?singer=Mele
#
# It's accepted, and put into its room. Then everyone there, the new one too, gets "Mele is here".
# Each text that comes from it goes to everyone in the room, itself too, as "Mele: bar 12".
# When it goes, it's taken out of the room, and the others get "Mele has gone". Rooms don't hear each other.


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    rehearsal = TestClient(app).websocket_connect("/rooms/hymns?singer=Mele")
    with rehearsal as mele:
        print("Mele hears:", mele.receive_text())
        mele.send_text("bar 12")
        print("Mele hears:", mele.receive_text())
