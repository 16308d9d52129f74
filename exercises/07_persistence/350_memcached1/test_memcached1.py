import json
from contextlib import closing

import pytest
from memcached1 import join, main, seats
from memcached_for_check import cache
from pymemcache import Client
from pythlings_checks import called


class Watched(Client):
    """A client with something that happens right after it has read. Only so many commands."""

    meanwhile, left = (), 60

    def _watch(self):
        self.left -= 1
        if self.left < 0:
            pytest.fail("After 60 commands, it's still trying. Does it read anew each time?")

    def _read(self, found):
        self._watch()
        if self.meanwhile:
            first, *self.meanwhile = self.meanwhile
            first()
        return found

    def get(self, *args, **options):
        return self._read(super().get(*args, **options))

    def gets(self, *args, **options):
        return self._read(super().gets(*args, **options))

    def add(self, *args, **options):
        self._watch()
        return super().add(*args, **options)

    def cas(self, *args, **options):
        self._watch()
        return super().cas(*args, **options)


@pytest.fixture
def server():
    with cache() as server:
        yield server


@pytest.fixture
def other(server):
    with closing(Client(server.address, timeout=5, default_noreply=False)) as client:
        yield client


@pytest.fixture
def client(server):
    with closing(Watched(server.address, timeout=5, default_noreply=False)) as client:
        yield client


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def waiting(other):
    return json.loads(other.get("waiting:hamlet") or "null")


def joins(other, person):
    """Another program that has joined this person by now."""

    def joined():
        names = waiting(other) or []
        other.set("waiting:hamlet", json.dumps([*names, person]))

    return joined


def test_places(client, other):
    """people get their places in order"""
    found = [join(client, "hamlet", person) for person in ("Lindiwe", "Björn", "Ana")]
    check("The places of Lindiwe, Björn and Ana:", [1, 2, 3], found)
    check("The list under waiting:hamlet:", ["Lindiwe", "Björn", "Ana"], waiting(other))


def test_again(client, server, other):
    """if you're on the list already, you keep your place"""
    for person in ("Lindiwe", "Ana"):
        join(client, "hamlet", person)
    before, commands = other.gets("waiting:hamlet"), len(server.commands)
    check("Lindiwe joins again, after Ana. Her place:", 1, join(client, "hamlet", "Lindiwe"))
    sent = ", ".join(server.commands[commands:])
    if other.gets("waiting:hamlet") != before:
        pytest.fail(f"Nothing had to be written, and the list was. Your commands: {sent}.")


def test_plays(client):
    """each play has its own list"""
    join(client, "hamlet", "Lindiwe")
    check("Ana is the first one for faust. Her place:", 1, join(client, "faust", "Ana"))


def test_same_moment(client, other):
    """if somebody joins at the same moment, both are on the list"""
    join(client, "hamlet", "Lindiwe")
    client.meanwhile = [joins(other, "Ana")]
    place = join(client, "hamlet", "Björn")
    told = "Lindiwe is on it. Björn joins, and Ana does, right after his program has read the list."
    check(f"{told} The list:", ["Lindiwe", "Ana", "Björn"], waiting(other))
    check(f"{told} Björn's place:", 3, place)


def test_first_moment(client, other):
    """if somebody else joins an empty list at the same moment, both are on it"""
    client.meanwhile = [joins(other, "Ana")]
    place = join(client, "hamlet", "Björn")
    told = "Nobody is on the list. Björn joins, and Ana does, right after his program has read it."
    check(f"{told} The list:", ["Ana", "Björn"], waiting(other))
    check(f"{told} Björn's place:", 2, place)


def test_three(client, other, server):
    """even if three others in a row are quicker, joining works"""
    join(client, "hamlet", "Lindiwe")
    client.meanwhile = [joins(other, name) for name in ("Ana", "Tom", "Ida")]
    join(client, "hamlet", "Björn")
    told = "Each time Björn's program has read the list, somebody is quicker. In the end:"
    check(told, ["Lindiwe", "Ana", "Tom", "Ida", "Björn"], waiting(other))
    server.forward(3600)
    check(
        "An hour later, the list under waiting:hamlet:",
        ["Lindiwe", "Ana", "Tom", "Ida", "Björn"],
        waiting(other),
    )


def test_vanished(client, other):
    """if the cache forgets the list in between, joining goes on"""
    join(client, "hamlet", "Lindiwe")
    client.meanwhile = [lambda: other.delete("waiting:hamlet")]
    join(client, "hamlet", "Björn")
    check("The cache forgot the list while Björn joined. Now:", ["Björn"], waiting(other))


def test_seats(client):
    """seats asks the box office once"""
    asked = []

    def count(play):
        asked.append(play)
        return 41

    found = [seats(client, play, count) for play in ("hamlet", "hamlet", "faust")]
    check("The seats for hamlet, hamlet again, and faust:", [41, 41, 41], found)
    check("The box office was asked for:", ["hamlet", "faust"], asked)


def test_minute(client, server):
    """after a minute, seats asks the box office again"""
    asked = []

    def count(play):
        asked.append(play)
        return 10 - len(asked)

    seats(client, "hamlet", count)
    server.forward(50)
    check("After 50 seconds:", 9, seats(client, "hamlet", count))
    server.forward(11)
    check("After 61 seconds, it's asked again:", 8, seats(client, "hamlet", count))


def test_sold_out(client):
    """0 free seats is an answer that's kept, too"""
    asked = []

    def count(play):
        asked.append(play)
        return 0

    found = [seats(client, "hamlet", count) for _ in range(2)]
    check("The seats, asked twice:", [0, 0], found)
    check("The box office was asked for:", ["hamlet"], asked)


def test_program():
    """the program shows the places"""
    called(main).prints(
        "Lindiwe has place 1\nBjörn has place 2\nLindiwe has place 1\nfree seats: 6\n"
    )
