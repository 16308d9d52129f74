"""A server with the reports of the lighthouses. Nothing to do here."""

import asyncio
from contextlib import contextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from asyncio_for_check import background

FILES = {
    "evangelistas": b"wind 48 knots\r\n",
    "cabo-raper": "lluvia, niebla: 3 °C\n".encode(),
    "empty": b"",
    "punta-angeles": bytes(range(256)) * 16,
}


class Lights:
    """It answers when as many requests are there as should be, or after a while."""

    def __init__(self, meet):
        self.meet, self.now, self.most, self.met = meet, 0, 0, False
        self.connections, self.asked = set(), []

    async def report(self, request):
        name = request.match_info["name"]
        self.asked.append(name)
        answer = web.StreamResponse()
        if name in FILES or name.startswith("p"):
            await answer.prepare(request)  # the status is there, and the file is still to come
        self.connections.add(request.transport.get_extra_info("peername")[1])
        self.now += 1
        self.most = max(self.most, self.now)
        self.met = self.met or self.now >= self.meet
        for _ in range(300):
            if self.met:
                break
            await asyncio.sleep(0.01)
        self.met = True  # whoever came alone waits once, and not again
        await asyncio.sleep(0.02)  # time for one too many to come in
        self.now -= 1
        if name in FILES or name.startswith("p"):
            await answer.write(FILES.get(name, name.encode()))
            return answer
        return web.Response(status=500 if name == "broken" else 404, text="no report")


@contextmanager
def coast(meet=1):
    lights = Lights(meet)
    app = web.Application()
    app.router.add_get("/{name}", lights.report)
    with background(TestServer, app) as server:
        yield lights, f"http://127.0.0.1:{server.port}"


def files(fetch, folder):
    """All files come, in the order of the names, with every byte."""
    folder.mkdir()
    names = ["punta-angeles", "empty", "evangelistas", "cabo-raper"]
    with coast() as (_, base):
        found = fetch(base, names, folder)
    wanted = {"punta-angeles": 4096, "empty": 0, "evangelistas": 15, "cabo-raper": 22}
    if not isinstance(found, dict) or list(found.items()) != list(wanted.items()):
        pytest.fail(f"It should return {wanted}, in this order, and it returned {found!r}.")
    for name in names:
        if not (folder / name).exists():
            pytest.fail(f"Afterwards there's no file `{name}` in the folder.")
        if (folder / name).read_bytes() != FILES[name]:
            pytest.fail(f"The file `{name}` isn't byte for byte what the server has sent.")


def missing(fetch, folder):
    """A file that can't be fetched is None, and nothing is saved of it."""
    folder.mkdir()
    with coast() as (_, base):
        found = fetch(base, ["evangelistas", "lost", "broken", "empty"], folder)
    wanted = {"evangelistas": 15, "lost": None, "broken": None, "empty": 0}
    if found != wanted:
        pytest.fail(
            f"The server answers 404 for lost and 500 for broken. It should return {wanted}, and it "
            f"returned {found!r}."
        )
    there = sorted(path.name for path in folder.iterdir())
    if there != ["empty", "evangelistas"]:
        pytest.fail(f"Only empty and evangelistas should be in the folder. It has {there}.")


def together(fetch, folder, at_once):
    """So many are on their way at the same time, and never more."""
    folder.mkdir()
    names = [f"p{number}" for number in range(16)]
    with coast(at_once) as (lights, base):
        fetch(base, names, folder, at_once)
    if lights.most != at_once:
        pytest.fail(
            f"With at_once={at_once}, at most {lights.most} of 16 requests were on their way at the same "
            f"time. It should be {at_once}. A request is over when all of its data has been read."
        )
    if sorted(lights.asked) != sorted(names):
        pytest.fail(
            f"16 files, and {len(lights.asked)} requests. Each file should be asked for once."
        )
    return lights
