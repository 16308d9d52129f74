import pytest
import redis
from redis1 import stats, timetable
from valkey_for_check import database

PORT = {"name": "Hafen Süd", "bus 7": ["7:05", "7:25"], "height": 1.5, "roof": None}


class Loader:
    """Loads timetables, and notes for which stops it was asked."""

    def __init__(self, first=None):
        self.asked, self.first = [], first

    def __call__(self, stop):
        self.asked.append(stop)
        if self.first:
            self.first()
        return {**PORT, "stop": stop}


class Breaking(redis.Redis):
    """A connection that breaks after this command has done its work."""

    after, broken = "", False

    def execute_command(self, *args, **options):
        if self.broken:
            raise redis.ConnectionError("the cache is down")
        answer = super().execute_command(*args, **options)
        self.broken = str(args[0]).upper() == self.after
        return answer


class Slow(redis.Redis):
    """A connection on which no answer comes in time."""

    def execute_command(self, *args, **options):
        raise redis.TimeoutError("the cache doesn't answer in time")


@pytest.fixture
def url():
    with database() as url:
        yield url


@pytest.fixture
def client(url):
    with redis.Redis.from_url(url, decode_responses=True, socket_timeout=5, retry=None) as client:
        yield client


@pytest.fixture
def down():
    """A cache that isn't there."""
    with redis.Redis(host="127.0.0.1", port=1, socket_timeout=1, retry=None) as client:
        yield client


def wrong(told, wanted, found):
    pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


def check(told, wanted, found):
    if wanted != found:
        wrong(told, wanted, found)


def test_loaded_once(client):
    """a timetable is loaded once, and then comes from the cache"""
    load = Loader()
    wanted = {**PORT, "stop": 12}
    check(
        "The timetable of stop 12, asked for the first time.", wanted, timetable(client, 12, load)
    )
    check("The timetable of stop 12, from the cache.", wanted, timetable(client, 12, load))
    check("Asked twice for stop 12. `load` was called for:", [12], load.asked)


def test_shared(client, url):
    """what one server has kept, another one finds"""
    timetable(client, 12, Loader())
    load = Loader()
    with redis.Redis.from_url(url, decode_responses=True, retry=None) as other:
        found = timetable(other, 12, load)
    check("Another server asks for stop 12. Its `load` was called for:", [], load.asked)
    check("Another server asks for stop 12.", {**PORT, "stop": 12}, found)


def test_key(client):
    """each stop has its own key, such as stop:12"""
    load = Loader()
    for stop in (12, 3, 12):
        timetable(client, stop, load)
    check("Asked for the stops 12, 3 and 12. `load` was called for:", [12, 3], load.asked)
    check("The keys that begin with stop:", ["stop:12", "stop:3"], sorted(client.keys("stop:*")))


def test_time_to_live(client):
    """a timetable is kept for 300 seconds"""
    timetable(client, 12, Loader())
    found = client.ttl("stop:12")
    if found == -1:
        pytest.fail("The timetable of stop 12 is kept for ever: it has no `ex`.")
    if not 200 <= found <= 300:
        pytest.fail(f"The timetable of stop 12 should live 300 seconds. It has {found} left.")


def test_not_longer(client):
    """using a timetable doesn't make it live longer"""
    timetable(client, 12, Loader())
    client.expire("stop:12", 100)
    timetable(client, 12, Loader())
    found = client.ttl("stop:12")
    if not 0 < found <= 100:
        pytest.fail(
            "The timetable of stop 12 had 100 seconds left. Then somebody used it, and now it has "
            f"{'no end' if found == -1 else f'{found} seconds'}."
        )


def test_expired(client):
    """after 300 seconds, a timetable is loaded again"""
    load = Loader()
    timetable(client, 12, load)
    client.delete("stop:12")  # what Redis does when the time is over
    timetable(client, 12, load)
    check("Stop 12 expired between two questions. `load` was called for:", [12, 12], load.asked)


def test_stats(client):
    """hits and misses are counted"""
    check("Before the first question, stats(client):", (0, 0), stats(client))
    for stop in (12, 12, 3, 12, 3):
        timetable(client, stop, Loader())
    check("After the stops 12, 12, 3, 12, 3, stats(client):", (3, 2), stats(client))


def test_stats_shared(client, url):
    """hits and misses are counted for all servers together"""
    timetable(client, 12, Loader())
    with redis.Redis.from_url(url, decode_responses=True, retry=None) as other:
        timetable(other, 12, Loader())
        timetable(other, 3, Loader())
    check("One server had 1 miss, another 1 hit and 1 miss. stats:", (1, 2), stats(client))


def test_load_fails(client):
    """an error of `load` reaches the caller, and nothing is kept"""

    def fails(stop):
        raise LookupError(f"there's no stop {stop}")

    try:
        found = timetable(client, 99, fails)
    except LookupError:
        pass
    else:
        pytest.fail(f"`load` raised a LookupError for stop 99, but timetable returned {found!r}.")
    check("After that, is there a key stop:99? (0: no, 1: yes)", 0, client.exists("stop:99"))


def test_down(down):
    """if the cache is down, the timetable is loaded"""
    try:
        found = timetable(down, 12, Loader())
    except redis.RedisError as error:
        pytest.fail(f"The cache is down, and the caller got a {type(error).__name__}.")
    check("The cache is down. timetable(client, 12, load):", {**PORT, "stop": 12}, found)


def test_slow():
    """if the cache doesn't answer in time, it's as if it were down"""
    with Slow(host="127.0.0.1", port=1, retry=None) as slow:
        try:
            found = timetable(slow, 12, Loader()), stats(slow)
        except redis.RedisError as error:
            pytest.fail(f"The cache was too slow, and the caller got a {type(error).__name__}.")
    check("The cache was too slow. timetable and stats:", ({**PORT, "stop": 12}, (0, 0)), found)


def test_load_fails_down(down):
    """an error of `load` comes through when the cache is down, too, after one try"""
    asked = []

    def fails(stop):
        asked.append(stop)
        raise ConnectionError("no database")

    try:
        timetable(down, 99, fails)
    except ConnectionError:
        check("`load` failed once, with the cache down. It was called for:", [99], asked)
    else:
        pytest.fail("`load` raised a ConnectionError of its own, and it was swallowed.")


def test_stats_down(down):
    """if the cache is down, stats gives (0, 0)"""
    try:
        found = stats(down)
    except redis.RedisError as error:
        pytest.fail(f"The cache is down, and stats ended with a {type(error).__name__}.")
    check("The cache is down. stats(client):", (0, 0), found)


def test_breaks_while_loading(url):
    """if the cache breaks while a timetable is loaded, nobody notices"""
    with Breaking.from_url(url, decode_responses=True, retry=None) as client:

        def breaks():
            client.broken = True

        load = Loader(first=breaks)
        try:
            found = timetable(client, 12, load)
        except redis.RedisError as error:
            pytest.fail(
                f"The cache broke while `load` was at work. The caller got a {type(error).__name__} instead of the timetable."
            )
    check("The cache broke while `load` was at work.", {**PORT, "stop": 12}, found)
    check("`load` takes twelve seconds. It was called for:", [12], load.asked)


def test_breaks_after_set(url, client):
    """if the cache breaks right after SET, the timetable doesn't stay for ever"""
    with Breaking.from_url(url, decode_responses=True, retry=None) as breaking:
        breaking.after = "SET"
        timetable(breaking, 12, Loader())
    if client.ttl("stop:12") == -1:
        pytest.fail(
            "The line broke right after the command SET, before the next one. Now stop:12 stays for "
            "ever. Let SET itself say how long."
        )
