"""One closed laptop, and the whole choir goes silent."""

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
                self.leave(socket)

    def leave(self, socket: Socket) -> None:
        """Take somebody out of the room, if they're still in it."""
        if socket in self.sockets:
            self.sockets.remove(socket)


rooms: dict[str, Room] = defaultdict(Room)


@app.websocket("/rooms/{name}")
async def rehearse(socket: WebSocket, name: str, singer: str) -> None:
    """Sing together in a room."""
    room = rooms[name]
    await socket.accept()
    room.sockets.append(socket)
    try:
        await room.broadcast(f"{singer} is here")
        while True:
            text = await socket.receive_text()
            await room.broadcast(f"{singer}: {text}")
    except WebSocketDisconnect:
        pass
    finally:
        room.leave(socket)
    await room.broadcast(f"{singer} has gone")


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    rehearsal = TestClient(app).websocket_connect("/rooms/hymns?singer=Mele")
    with rehearsal as mele:
        print("Mele hears:", mele.receive_text())
        mele.send_text("bar 12")
        print("Mele hears:", mele.receive_text())

# Why this way
#
# `broadcast` goes through a copy of the list: while one send waits, somebody may come or go. `finally`
# takes a socket out however the rehearsal ends. Here, everybody waits for the slowest screen. With many
# listeners, each gets a queue and a task of its own. With several server processes, a room has to be where
# all of them can see it, such as Valkey's pub/sub.
