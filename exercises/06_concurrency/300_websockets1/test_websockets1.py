import asyncio
from contextlib import contextmanager

import pytest
import websockets
from asyncio_for_check import background, finished
from websockets.asyncio.client import connect
from websockets1 import Commentary


@contextmanager
def stadium():
    commentary = Commentary()
    with background(websockets.serve, commentary.handle, "127.0.0.1", 0) as server:
        yield commentary, f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def heard(connection, about, seconds=3):
    try:
        return await asyncio.wait_for(connection.recv(), seconds)
    except TimeoutError:
        pytest.fail(f"{about} It never came.")
    except websockets.ConnectionClosed:
        pytest.fail(f"{about} Instead the server closed the connection.")


async def say(connection, text):
    try:
        await connection.send(text)
    except websockets.ConnectionClosed:
        pytest.fail(f"A phone wants to send {text!r}, and the server has closed the connection.")


async def there(commentary, number, about):
    """Wait until so many are connected."""
    for _ in range(300):
        if len(commentary.phones) == number:
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"{about} `phones` should have {number} in it. It has {len(commentary.phones)}.")


def expect(found, wanted, about):
    if found != wanted:
        pytest.fail(f"{about} It should get {wanted!r}, and got {found!r}.")


def test_alone():
    """alone: the answer says that nobody else is there"""

    async def talk(commentary, url):
        async with connect(url) as mariam:
            for text in ("Kick-off!", "But où sont les autres?"):
                await say(mariam, text)
                about = f"One phone sends {text!r}, and nobody else is there."
                expect(await heard(mariam, about), "sent to 0", about)

    with stadium() as (commentary, url):
        finished(talk(commentary, url), limit=8)


def test_others():
    """a message goes to all the others, and not back"""

    async def talk(commentary, url):
        async with connect(url) as one, connect(url) as two, connect(url) as three:
            await there(commentary, 3, "Three have connected.")
            await say(two, "Goal!")
            for phone, name in ((one, "first"), (three, "third")):
                about = f"The second of three phones sends 'Goal!' The {name} phone waits for it."
                expect(await heard(phone, about), "Goal!", about)
            about = "The second of three phones sends 'Goal!'"
            expect(await heard(two, about), "sent to 2", about)
            await say(one, "Who?")
            about = "Then the first phone sends 'Who?'"
            expect(await heard(two, about), "Who?", about)
            expect(await heard(one, about), "sent to 2", about)

    with stadium() as (commentary, url):
        finished(talk(commentary, url), limit=12)


def test_gone():
    """a phone that hangs up is forgotten"""

    async def talk(commentary, url):
        async with connect(url) as one, connect(url) as two:
            await there(commentary, 2, "Two have connected.")
            await two.close()
            await there(commentary, 1, "One of two has hung up.")
            await say(one, "Half-time")
            about = "The other phone has hung up. This one sends 'Half-time'."
            expect(await heard(one, about), "sent to 0", about)

    with stadium() as (commentary, url):
        finished(talk(commentary, url), limit=12)


def test_broken():
    """a connection that breaks is forgotten, too"""

    async def talk(commentary, url):
        async with connect(url) as one, connect(url) as two:
            await there(commentary, 2, "Two have connected.")
            two.transport.abort()
            await there(commentary, 1, "A battery died: one of two connections broke.")
            await say(one, "Row 9?")
            about = "The other connection is broken. This phone sends 'Row 9?'"
            expect(await heard(one, about), "sent to 0", about)

    with stadium() as (commentary, url):
        finished(talk(commentary, url), limit=12)


def test_breaks_meanwhile():
    """one that breaks while others talk disturbs nobody"""

    async def talk(commentary, url):
        async with connect(url) as one, connect(url) as two, connect(url) as three:
            await there(commentary, 3, "Three have connected.")
            for number in range(20):
                await say(one, f"minute {number}")
                if number == 5:
                    three.transport.abort()
            for number in range(20):
                about = f"Twenty messages were sent, and after six of them a third phone broke. 'minute {number}':"
                expect(await heard(two, about), f"minute {number}", about)
                if not (await heard(one, about)).startswith("sent to "):
                    pytest.fail(
                        "Whoever sends gets 'sent to N' for each message, and nothing else."
                    )
            await there(commentary, 2, "One of three broke.")

    with stadium() as (commentary, url):
        finished(talk(commentary, url), limit=15)
