import threading

import pytest
from asyncio_for_check import finished
from fastapi import WebSocketDisconnect
from fastapi.testclient import TestClient
from fastapi6 import Room, app, rooms
from pythlings_checks import program


PATIENCE = [8]  # seconds to wait for a text; less, once there was silence


class Screen:
    """Somebody's screen. With an error, it has gone."""

    def __init__(self, name, heard, error=None):
        self.name, self.heard, self.error = name, heard, error

    async def send_text(self, data):
        if self.error:
            raise self.error
        self.heard.append(f"{self.name} {data}")


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def room_of(*screens):
    room = Room()
    room.sockets.extend(screens)
    return room


@pytest.fixture(autouse=True)
def fresh():
    rooms.clear()


def test_broadcast():
    """broadcast: everyone gets the text, in the order in which they came"""
    heard = []
    room = room_of(Screen("Mele", heard), Screen("Ana", heard), Screen("Bo", heard))
    finished(room.broadcast("bar 12"), limit=5)
    told(heard == ["Mele bar 12", "Ana bar 12", "Bo bar 12"], f"Heard: {heard}")
    finished(Room().broadcast("nobody's there"), limit=5)


@pytest.mark.parametrize("error", [RuntimeError("closed"), WebSocketDisconnect(1006)])
def test_gone(error):
    """broadcast: whoever has gone is taken out, and all others get the text"""
    heard = []
    screens = [
        Screen("Mele", heard, error),
        Screen("Ana", heard, error),
        Screen("Bo", heard),
        Screen("Cy", heard, error),
        Screen("Di", heard),
    ]
    room = room_of(*screens)
    try:
        finished(room.broadcast("bar 12"), limit=5)
    except (RuntimeError, WebSocketDisconnect) as slip:
        pytest.fail(f"Three of five have gone, and the page turns for nobody: {slip!r} came out.")
    told(heard == ["Bo bar 12", "Di bar 12"], f"Mele, Ana and Cy have gone. Heard: {heard}")
    left = [screen.name for screen in room.sockets]
    told(left == ["Bo", "Di"], f"Mele, Ana and Cy have gone. In the room: {left}")


def test_slip():
    """broadcast: other exceptions come out"""
    with pytest.raises(ZeroDivisionError):
        finished(room_of(Screen("Mele", [], ZeroDivisionError())).broadcast("bar 12"), limit=5)


def enter(client, room, singer):
    return client.websocket_connect(f"/rooms/{room}?singer={singer}")


def hears(socket, who, wanted):
    found = []
    thread = threading.Thread(target=lambda: found.append(socket.receive_text()), daemon=True)
    thread.start()
    thread.join(PATIENCE[0])
    if not found:
        PATIENCE[:] = [0.5]
        pytest.fail(f'{who} should hear "{wanted}", and hears nothing.')
    told(found == [wanted], f'{who} should hear "{wanted}", and hears "{found[0]}".')


def is_there():
    """Whether the address answers at all; otherwise receiving would wait in vain."""
    with TestClient(app) as client:
        try:
            with enter(client, "try", "Zoé"):
                pass
        except WebSocketDisconnect:
            pytest.fail("Nothing answers at the websocket /rooms/try?singer=Zoé, or it refuses.")
    rooms.clear()


def test_here():
    """/rooms/hymns: who comes is told to everyone, the new one too"""
    is_there()
    with TestClient(app) as client, enter(client, "hymns", "Mele") as mele:
        hears(mele, "Mele", "Mele is here")
        with enter(client, "hymns", "Ana") as ana:
            hears(mele, "Mele", "Ana is here")
            hears(ana, "Ana", "Ana is here")


def test_texts():
    """/rooms/hymns: a text goes to everyone in the room, also to who sent it"""
    is_there()
    with (
        TestClient(app) as client,
        enter(client, "hymns", "Mele") as mele,
        enter(client, "hymns", "Ana") as ana,
    ):
        hears(mele, "Mele", "Mele is here")
        hears(mele, "Mele", "Ana is here")
        hears(ana, "Ana", "Ana is here")
        for singer, text in ((mele, "bar 12"), (mele, "bar 20 ♪"), (ana, "wait!")):
            singer.send_text(text)
            name = "Mele" if singer is mele else "Ana"
            hears(mele, "Mele", f"{name}: {text}")
            hears(ana, "Ana", f"{name}: {text}")


def test_goes():
    """/rooms/hymns: who goes is taken out, and the others are told"""
    is_there()
    with TestClient(app) as client, enter(client, "hymns", "Mele") as mele:
        hears(mele, "Mele", "Mele is here")
        with enter(client, "hymns", "Ana"):
            hears(mele, "Mele", "Ana is here")
        hears(mele, "Mele", "Ana has gone")
        count = len(rooms["hymns"].sockets)
        told(count == 1, f"Ana has gone. There should be 1 in the room, and there's {count}.")
        mele.send_text("bar 1")
        hears(mele, "Mele", "Mele: bar 1")


def test_rooms():
    """rooms don't hear each other"""
    is_there()
    with (
        TestClient(app) as client,
        enter(client, "hymns", "Mele") as mele,
        enter(client, "shanties", "Bo") as bo,
    ):
        hears(mele, "Mele", "Mele is here")
        hears(bo, "Bo", "Bo is here")
        bo.send_text("bar 3")
        hears(bo, "Bo", "Bo: bar 3")
        mele.send_text("bar 4")
        hears(mele, "Mele", "Mele: bar 4")


def test_program():
    """the program rehearses"""
    program("fastapi6.py").succeeds().says("Mele hears: Mele is here", "Mele hears: Mele: bar 12")
