import asyncio
from contextlib import contextmanager

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from aiohttp1 import fetch_pieces
from asyncio_for_check import background, finished


class Archive:
    """A server. It answers when as many requests are there as should be, or after a while."""

    def __init__(self, meet=1):
        self.meet, self.now, self.most, self.met = meet, 0, 0, False
        self.connections, self.asked = set(), []
        self.pieces = 0  # how many will be asked for, while a slow one is on its way
        self.meanwhile = None  # how many were

    async def piece(self, request):
        name = request.match_info["name"]
        self.connections.add(request.transport.get_extra_info("peername")[1])
        self.asked.append(name)
        self.now += 1
        answer = web.StreamResponse()
        if not name.startswith(("lost", "broken", "empty")):
            await answer.prepare(request)
            await answer.write(b"\x89")  # the status is there, and the piece is still coming
        self.most = max(self.most, self.now)
        if self.now >= self.meet:
            self.met = True
        for _ in range(300):
            if self.met:
                break
            await asyncio.sleep(0.01)
        if name.startswith("slow"):
            for _ in range(300):
                if len(self.asked) >= self.pieces:
                    break
                await asyncio.sleep(0.01)
            self.meanwhile = len(self.asked)
        await asyncio.sleep(0.01)  # time for one too many to come in
        self.met = True  # whoever came alone waits once, and not again
        self.now -= 1
        if name.startswith("lost"):
            return web.Response(status=404, text="it was lost in 1953")
        if name.startswith("broken"):
            return web.Response(status=500, text="the archive is on fire")
        if name.startswith("empty"):
            return web.Response(body=b"")
        await answer.write(name.encode())
        return answer

    def app(self):
        app = web.Application()
        app.router.add_get("/pieces/{name}", self.piece)
        return app


@contextmanager
def open_archive(meet=1):
    archive = Archive(meet)
    with background(TestServer, archive.app()) as server:
        yield archive, f"http://127.0.0.1:{server.port}"


def test_pieces():
    """all pieces come back, in the order of the names"""
    with open_archive() as (_, base):
        found = finished(fetch_pieces(base, ["c3", "a1", "b2"]), limit=8)
    if list(found.items()) != [("c3", b"\x89c3"), ("a1", b"\x89a1"), ("b2", b"\x89b2")]:
        pytest.fail(f"Asked for c3, a1 and b2, it returned {found!r}")


def test_none():
    """no names, no pieces"""
    with open_archive() as (_, base):
        found = finished(fetch_pieces(base, []), limit=8)
    if found != {}:
        pytest.fail(f"Without names it returned {found!r}, and not an empty dictionary.")


def test_lost():
    """a piece that's lost is None, and an empty one isn't lost"""
    with open_archive() as (_, base):
        found = finished(fetch_pieces(base, ["a1", "lost2", "empty3"]), limit=8)
    if found != {"a1": b"\x89a1", "lost2": None, "empty3": b""}:
        pytest.fail(
            "The server says 404 for lost2. It has a1 and empty3, which is 0 bytes long. It returned "
            f"{found!r}"
        )


def test_broken():
    """another error status raises ClientResponseError"""
    with open_archive() as (_, base):
        try:
            found = finished(fetch_pieces(base, ["a1", "broken2"]), limit=8)
        except aiohttp.ClientResponseError as error:
            assert error.status == 500
            return
    pytest.fail(f"The server says 500 for broken2. Nothing was raised, and it returned {found!r}")


@pytest.mark.parametrize("at_once", [3, 5])
def test_together(at_once):
    """requests are on their way at the same time, and never too many"""
    names = [f"{row}{place}" for row in "abcd" for place in range(1, 6)]
    with open_archive(at_once) as (archive, base):
        finished(fetch_pieces(base, names, at_once), limit=15)
    if archive.most < at_once:
        pytest.fail(
            f"With at_once={at_once}, at most {archive.most} of 20 requests were on their way at the same time."
        )
    if archive.most > at_once:
        pytest.fail(
            f"With at_once={at_once}, {archive.most} requests were on their way at the same time. A "
            "request is over when all of its data has been read."
        )


def test_next():
    """when one request is done, the next one begins"""
    names = ["a1", "slow2", *"bcdefgh"]
    with open_archive() as (archive, base):
        archive.pieces = len(names)
        finished(fetch_pieces(base, names, 3), limit=15)
    if archive.meanwhile != len(names):
        pytest.fail(
            f"With at_once=3, one of {len(names)} pieces took long, and the others didn't. Before it came, only "
            f"{archive.meanwhile} requests were made. Whoever is done shouldn't wait for the slow one."
        )


def test_session():
    """connections are used again"""
    names = [f"{row}{place}" for row in "abcd" for place in range(1, 6)]
    with open_archive(4) as (archive, base):
        finished(fetch_pieces(base, names), limit=15)
    if sorted(archive.asked) != sorted(names):
        pytest.fail(
            f"Each of 20 pieces should be asked for once. There were {len(archive.asked)} requests."
        )
    if len(archive.connections) > 8:
        pytest.fail(
            f"For 20 pieces, 4 at a time, {len(archive.connections)} connections were opened. One session for "
            "all of them would use its connections again."
        )
