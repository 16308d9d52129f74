import pytest
import redis
from redis2 import menu
from valkey_for_check import database


class Watched(redis.Redis):
    """A client with something that happens right after it has got a key."""

    meanwhile = None, None

    def execute_command(self, *args, **options):
        answer = super().execute_command(*args, **options)
        key, act = self.meanwhile
        if str(args[0]).upper() == "GET" and args[1] == key:
            self.meanwhile = None, None
            act()
        return answer


class Waits(Exception):
    """Somebody has called `sleep`."""


class Soup:
    """Makes menus, and counts them."""

    def __init__(self, meanwhile=None):
        self.made, self.meanwhile = 0, meanwhile

    def __call__(self):
        self.made += 1
        if self.meanwhile:
            self.meanwhile()
        return f"soup {self.made}"


@pytest.fixture
def url():
    with database() as url:
        yield url


@pytest.fixture
def client(url):
    with Watched.from_url(url, decode_responses=True, socket_timeout=5, retry=None) as client:
        yield client


@pytest.fixture
def other(url):
    with redis.Redis.from_url(url, decode_responses=True, socket_timeout=5, retry=None) as other:
        yield other


def check(told, wanted, found):
    if wanted != found:
        pytest.fail(f"{told}\n\nExpected: {wanted!r}\nIt was:   {found!r}")


class NoSleep:
    """A sleep that isn't needed."""

    def __call__(self, seconds):
        pytest.fail(
            "Nobody has the lock, and there was nothing to wait for, but `sleep` was called."
        )


no_sleep = NoSleep()


def steps(*acts):
    """A sleep in which something happens, each time the next thing."""
    acts = list(acts)

    def sleep(seconds):
        if not acts:
            pytest.fail("It sleeps on, though there's a menu, or the lock is free.")
        acts.pop(0)()

    return sleep


def nothing():
    pass


def test_once(client, other):
    """the menu is made once, and kept for 60 seconds"""
    soup = Soup()
    check("The first menu:", "soup 1", menu(client, "soup", soup, no_sleep))
    check("Asked again:", "soup 1", menu(client, "soup", soup, no_sleep))
    if not 30 <= other.ttl("menu:soup") <= 60:
        pytest.fail(f"menu:soup should live 60 seconds. It has {other.ttl('menu:soup')} left.")
    check("Afterwards, is the lock still there? (0: no, 1: yes)", 0, other.exists("lock:soup"))


def test_names(client, other):
    """each menu has its own lock"""
    other.set("lock:cake", "somebody")
    check("Somebody makes the cake. The soup:", "soup 1", menu(client, "soup", Soup(), no_sleep))


def test_others_wait(client, other):
    """while somebody makes it, the others wait"""
    seen = []

    def look():
        try:
            found = menu(other, "soup", Soup(), sleeps)
        except Waits:
            seen.append("waits")
        else:
            seen.append(f"got {found!r}")

    def sleeps(seconds):
        raise Waits

    menu(client, "soup", Soup(look), no_sleep)
    told = (
        "While the first one makes the menu, a second one asks for it. The second one should wait."
    )
    check(told, ["waits"], seen)


def test_wait_for_menu(client, other):
    """if you've waited, you get the menu that somebody else has made"""
    other.set("lock:soup", "somebody")

    def ready():
        other.set("menu:soup", "lentils", ex=60)
        other.delete("lock:soup")

    soup = Soup()
    found = menu(client, "soup", soup, steps(nothing, nothing, ready))
    told = "Somebody had the lock. After three times `sleep`, there was the menu 'lentils'."
    check(f"{told} menu:", "lentils", found)
    check(f"{told} Calls of `make`:", 0, soup.made)


def test_owner_dies(client, other):
    """if the one with the lock dies, the next one makes it"""
    other.set("lock:soup", "somebody")
    found = menu(client, "soup", Soup(), steps(nothing, lambda: other.delete("lock:soup")))
    check("Somebody had the lock. It opened, and there was no menu:", "soup 1", found)


def test_look_again(client, other):
    """if you get the lock, you look once more for the menu"""
    client.meanwhile = "menu:soup", lambda: other.set("menu:soup", "lentils", ex=60)
    soup = Soup()
    found = menu(client, "soup", soup, no_sleep)
    told = (
        "There was no menu. Before the lock was taken, somebody finished one: 'lentils'. If you have "
        "the lock, look once more."
    )
    check(f"{told} Calls of `make`:", 0, soup.made)
    check(told, "lentils", found)
    check("Afterwards, is the lock still there? (0: no, 1: yes)", 0, other.exists("lock:soup"))


def test_ends(client, other):
    """the lock opens by itself after 10 seconds"""
    seen = []
    menu(client, "soup", Soup(lambda: seen.append(other.ttl("lock:soup"))), no_sleep)
    if seen == [-1]:
        pytest.fail(
            "While `make` is at work, the lock has no end: after a crash it stays for ever."
        )
    if not seen or not 3 <= seen[0] <= 10:
        pytest.fail(f"While `make` is at work, the lock should have 10 seconds. It has {seen}.")


def test_fails(client, other):
    """if making it fails, the lock is freed"""

    def fails():
        raise OSError("no lentils")

    try:
        menu(client, "soup", Soup(fails), no_sleep)
    except OSError:
        pass
    else:
        pytest.fail("`make` failed with an OSError, and the caller wasn't told.")
    check("Is the lock there after the error? (0: no, 1: yes)", 0, other.exists("lock:soup"))
    check("Is a menu there after the error? (0: no, 1: yes)", 0, other.exists("menu:soup"))


def test_too_slow(client, other):
    """a lock that belongs to somebody else by now isn't freed"""
    menu(client, "soup", Soup(lambda: other.set("lock:soup", "somebody")), no_sleep)
    told = "`make` took so long that the lock opened, and somebody else had it by then. lock:soup:"
    check(told, "somebody", other.get("lock:soup"))


def test_own_value(client, other):
    """each call writes a value of its own into the lock"""
    seen = []
    for _ in range(2):
        other.delete("menu:soup")
        menu(client, "soup", Soup(lambda: seen.append(other.get("lock:soup"))), no_sleep)
    if len(seen) != 2 or None in seen:
        pytest.fail(f"Two calls made a menu. While they did, the lock lock:soup was: {seen}")
    if seen[0] == seen[1]:
        pytest.fail(
            f"Two calls wrote the same into their lock: {seen[0]!r}. Then nobody can tell whose it is, "
            "and the one who was too slow frees the other one's."
        )


def test_changes_hands(client, other):
    """a lock that changes hands at the last moment isn't freed either"""
    client.meanwhile = "lock:soup", lambda: other.set("lock:soup", "somebody")
    menu(client, "soup", Soup(), no_sleep)
    if client.meanwhile == (None, None):
        told = (
            "The lock was looked at, and then deleted. It opened right between the two, and somebody "
            "else got it. lock:soup:"
        )
        check(told, "somebody", other.get("lock:soup"))
