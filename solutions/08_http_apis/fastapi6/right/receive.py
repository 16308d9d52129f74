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

Write `Room`, which knows who's there, and the address /rooms/{name}. The package is FastAPI's (about
4 MB, once); `python3 fastapi6.py` (on Windows `py fastapi6.py`) rehearses in one process.
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
        for socket in list(self.sockets):
            try:
                await socket.send_text(text)
            except (RuntimeError, WebSocketDisconnect):
                if socket in self.sockets:
                    self.sockets.remove(socket)


rooms: dict[str, Room] = defaultdict(Room)


@app.websocket("/rooms/{name}")
async def sing(socket: WebSocket, name: str) -> None:
    singer = socket.query_params["singer"]
    await socket.accept()
    room = rooms[name]
    room.sockets.append(socket)
    await room.broadcast(f"{singer} is here")
    try:
        while True:
            message = await socket.receive()
            if message["type"] == "websocket.disconnect":
                break
            print(singer, message)
            await room.broadcast(f"{singer}: {message['text']}")
    finally:
        if socket in room.sockets:
            room.sockets.remove(socket)
        await room.broadcast(f"{singer} has gone")


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    rehearsal = TestClient(app).websocket_connect("/rooms/hymns?singer=Mele")
    with rehearsal as mele:
        print("Mele hears:", mele.receive_text())
        mele.send_text("bar 12")
        print("Mele hears:", mele.receive_text())
