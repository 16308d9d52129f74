import pytest
import redis
from redis.connection import AbstractConnection
from ship_for_check import Ship, before_commit, has, lacks, statements
from sqlalchemy import Engine, event
from valkey_for_check import database

WINCH, RAIL = "grease the winch", "paint the rail"
NOBODY_THERE = "redis://127.0.0.1:1/0"


@pytest.fixture
def url(monkeypatch):
    monkeypatch.delenv("TASKS_DB", raising=False)
    with database() as url:
        yield url


@pytest.fixture
def client(url):
    with redis.Redis.from_url(url, socket_timeout=5, retry=None) as client:
        yield client


@pytest.fixture
def ship(tmp_path, url):
    return Ship(tmp_path / "ondine", TASKS_CACHE=url).full()


def boards(client):
    """The keys under which there's a board."""
    found = []
    for key in client.scan_iter():
        kind = client.type(key)
        if kind == b"string":
            value = client.get(key)
        elif kind == b"hash":
            value = b"".join(client.hvals(key))
        else:
            value = b"".join(client.lrange(key, 0, -1)) if kind == b"list" else b""
        if RAIL.encode() in value:
            found.append(key)
    return found


class Cable:
    """What goes to the cache, in this process."""

    def __init__(self):
        self.broken, self.before, self.text = False, None, b""
        self.armed = False  # the next command will do, whatever it is

    def look(self, packed):
        if self.broken:
            raise redis.ConnectionError("the cable is cut")
        text = packed if isinstance(packed, bytes) else b"".join(packed)
        if self.before and (self.armed or self.text in text):
            act, self.before = self.before, None
            act()


@pytest.fixture
def cable(monkeypatch):
    made, send = Cable(), AbstractConnection.send_packed_command

    def look_and_send(self, command, *args, **kwargs):
        made.look(command)
        return send(self, command, *args, **kwargs)

    monkeypatch.setattr(AbstractConnection, "send_packed_command", look_and_send)
    return made


def test_from_the_cache(ship):
    """stage 3: a board that's in the cache needs no statement to the database"""
    has(ship("board"), 2, RAIL)
    ship.sql("UPDATE tasks SET title = 'not from the cache' WHERE id = 2")
    with statements() as sent:
        ran = ship("board")
    lacks(ran, "not from the cache", "The board was in the cache. It was made again all the same:")
    if sent:
        pytest.fail(
            "The board was in the cache. All the same, the database was sent "
            f"{len(sent)} statement{'s' * (len(sent) > 1)}, the first:\n\n{sent[0]}"
        )
    has(ran, 2, RAIL)


def test_nothing_to_do(tmp_path, url, client):
    """stage 3: a board without tasks is a board, too"""
    ship = Ship(tmp_path / "ondine", TASKS_CACHE=url)
    ship("board").succeeds()
    if not client.dbsize():
        pytest.fail("There are no tasks. After `board`, there's nothing in the cache.")
    with statements() as sent:
        ship("board").succeeds()
    if sent:
        pytest.fail(
            "There are no tasks. The second `board` should come from the cache, and it sent the "
            f"database:\n\n{sent[0]}"
        )


def test_a_minute(ship, client):
    """stage 3: a board stays in the cache for 60 seconds at most"""
    ship("board").succeeds()
    found = boards(client)
    if not client.dbsize():
        pytest.fail("After `board`, there's nothing in the cache that TASKS_CACHE names.")
    for key in found:
        left = client.ttl(key)
        if left == -1:
            pytest.fail("The board is in the cache for ever: it has no time to live.")
        if left > 60:
            pytest.fail(f"The board stays in the cache for {left} seconds.")
        client.expire(key, 20)
    ship("board").succeeds()
    for key in found:
        if client.ttl(key) > 20:
            pytest.fail(
                "A board had 20 seconds left in the cache. Then somebody looked at it, and now it "
                f"has {client.ttl(key)}. On a screen that asks every second it would stay for ever."
            )


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("add", "coal", "--for", "Zoë"), (4, "coal", "Zoë")),
        (("rename", "Rohana", "Ro"), (1, WINCH, "Ro")),
    ],
    ids=["add", "rename"],
)
def test_change(ship, words, line):
    """stage 3: after a change, the board is new"""
    ship("board").succeeds()
    ship(*words).succeeds()
    has(ship("board"), *line)


def test_renamed(ship):
    """stage 3: after a rename, the old name isn't on the board any more"""
    ship("board").succeeds()
    ship("rename", "Rohana", "Perera").succeeds()
    lacks(ship("board"), "Rohana", "Rohana was renamed, and the old name is still on the board:")


def test_done(ship):
    """stage 3: after `done 1`, task 1 isn't on the board any more"""
    ship("board").succeeds()
    ship("done", 1).prints("done 1")
    lacks(ship("board"), WINCH, "Task 1, grease the winch, is done. The next board still has it:")


def test_between(ship):
    """stage 3: a board that's made just before the change is final isn't kept"""
    ship("board").succeeds()
    with before_commit(lambda: ship.started("board").succeeds()):
        ship("done", 1).prints("done 1")
    lacks(
        ship("board"),
        WINCH,
        "`done 1` had written to the database, and not yet committed. In this moment another process "
        "asked for the board. Then `done 1` ended. The next board still has task 1:",
    )


def test_slow_reader(ship, cable):
    """stage 3: a board that was begun before the change isn't shown after it"""
    cable.text = RAIL.encode()
    cable.before = lambda: ship.started("done", 1).prints("done 1")

    def read(connection, cursor, statement, *_):
        cable.armed = cable.armed or ("SELECT" in statement.upper() and "tasks" in statement)

    event.listen(Engine, "after_cursor_execute", read)
    try:
        ship("board").succeeds()
    finally:
        event.remove(Engine, "after_cursor_execute", read)
    lacks(
        ship("board"),
        WINCH,
        "One process had read the tasks for the board. Before it put the board into the cache, "
        "another process ran `done 1`, from beginning to end. The next board still has task 1:",
    )


def test_two_ships(ship, tmp_path, url):
    """stage 3: two databases in one cache: nobody sees the other's board"""
    marlies = Ship(tmp_path / "marlies", TASKS_CACHE=url)
    ship("board").succeeds()
    ran = marlies("board")
    lacks(ran, WINCH, "Marlies has a tasks.db of its own, without a task. It gets Ondine's board:")


def test_same_database(ship, tmp_path):
    """stage 3: one database with two names: in its folder, and from elsewhere by TASKS_DB"""
    galley = Ship(tmp_path / "galley", TASKS_CACHE=ship.env["TASKS_CACHE"], TASKS_DB=str(ship.path))
    galley("board").succeeds()
    ship("done", 1).prints("done 1")
    lacks(
        galley("board"),
        WINCH,
        "The galley names Ondine's database by its whole path. `done 1` was typed in its folder. The "
        "galley's next board still has task 1:",
    )


def test_down(tmp_path, monkeypatch):
    """stage 3: if the cache is down, everything works without it, and nobody waits"""
    slept = []
    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr("redis.retry.sleep", slept.append)
    ship = Ship(tmp_path / "ondine", TASKS_CACHE=NOBODY_THERE)
    ship("add", WINCH, "--for", "Rohana").prints("added 1")
    has(ship("board"), 1, WINCH, "Rohana")
    ship("done", 1).prints("done 1")
    if sum(slept) > 1:
        pytest.fail(
            "The cache is down, and the program tries it again and again, with pauses of "
            f"{sum(slept):.1f} seconds. It should go on without it: `retry=None`."
        )


def test_breaks(ship, cable):
    """stage 3: if the cache breaks while a board is made, nobody notices"""

    def cut(*_):
        cable.broken = True

    event.listen(Engine, "before_cursor_execute", cut)
    try:
        has(ship("board"), 2, RAIL)
        ship("done", 2).prints("done 2")
    finally:
        event.remove(Engine, "before_cursor_execute", cut)
