import pytest
from retries1 import retry


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


class Server:
    """Raises these errors, one after the other, and then answers."""

    def __init__(self, *errors, chances=None):
        self.errors, self.calls, self.slept = list(errors), 0, []
        self.chances = chances
        self.asked = 0

    def chance(self):
        self.asked += 1
        return 1.0 if self.chances is None else self.chances[self.asked - 1]

    def sleep(self, seconds):
        self.slept.append(round(seconds, 9))
        if len(self.slept) > 50:
            pytest.fail("It waits and asks again, and never gives up.")

    def bikes(self, station, *, electric=False):
        """Ask for bikes."""
        self.calls += 1
        if self.errors:
            error = self.errors.pop(0)
            raise error
        return f"{station}: {7 if electric else 0}"

    def ask(self, **options):
        """Call the decorated function. Return what it returns or raises."""
        options = {"tries": 5, "first": 1, "most": 100} | options
        asking = retry(**options, sleep=self.sleep, chance=self.chance)(self.bikes)
        try:
            return asking("Zoo", electric=True)
        except Exception as error:  # noqa: BLE001
            return error


def down(number):
    return [ConnectionError(f"error {place}") for place in range(1, number + 1)]


def hint(seconds):
    """Return an error with which the server says how long."""
    error = ConnectionError("too many requests")
    error.retry_after = seconds
    return error


def test_well():
    """no error: called once, with its arguments, and no wait"""
    server = Server()
    check(server.ask(), "Zoo: 7", 'bikes("Zoo", electric=True) returns, through retry:')
    check((server.calls, server.slept), (1, []), "No error. Calls and waits:")


def test_again():
    """after errors the answer comes through"""
    server = Server(*down(2))
    check(server.ask(), "Zoo: 7", "Two errors, then an answer. The call returns:")
    check(server.calls, 3, "Two errors, then an answer. Calls:")


def test_backoff():
    """each wait is twice as long as the one before"""
    server = Server(*down(4))
    server.ask(first=0.5)
    check(server.slept, [0.5, 1, 2, 4], "first=0.5, chance always 1, four errors. Waits:")


def test_most():
    """no wait is longer than the limit"""
    server = Server(*down(5))
    server.ask(tries=6, most=5)
    check(server.slept, [1, 2, 4, 5, 5], "first=1, most=5, chance always 1, five errors. Waits:")


def test_first_more_than_most():
    """the limit holds for the first wait, too"""
    server = Server(*down(2))
    server.ask(first=30, most=7)
    check(server.slept, [7, 7], "first=30, most=7, chance always 1, two errors. Waits:")


def test_jitter():
    """each wait is a random part, with a new chance each time"""
    server = Server(*down(4), chances=[0.5, 0.0, 0.25, 1.0])
    server.ask(first=2)
    check(
        server.slept,
        [1, 0, 2, 16],
        "first=2, chance gives 0.5, 0.0, 0.25 and 1.0, four errors. Waits:",
    )


def test_jitter_and_most():
    """the limit comes first, and then the chance"""
    server = Server(*down(4), chances=[0.5, 0.5, 0.5, 0.5])
    server.ask(most=3)
    check(server.slept, [0.5, 1, 1.5, 1.5], "first=1, most=3, chance always 0.5. Waits:")


def test_give_up():
    """after the last try the last error comes out, without a wait"""
    server = Server(*down(9))
    found = server.ask(tries=3)
    check(server.calls, 3, "tries=3, and the server stays down. Calls:")
    check(server.slept, [1, 2], "tries=3: two waits, and none after the last call. Waits:")
    check(repr(found), "ConnectionError('error 3')", "tries=3. What comes out:")


def test_one_try():
    """one try is one call"""
    server = Server(*down(2))
    found = server.ask(tries=1)
    check((server.calls, server.slept), (1, []), "tries=1, and the server is down. Calls, waits:")
    check(repr(found), "ConnectionError('error 1')", "tries=1. What comes out:")


def test_other_error():
    """another error comes out at once"""
    server = Server(ConnectionError("down"), ValueError("no such station"))
    found = server.ask()
    check(repr(found), "ValueError('no such station')", "An OSError, then a ValueError. Out comes:")
    check(server.calls, 2, "An OSError, then a ValueError, which isn't in errors. Calls:")


def test_errors():
    """errors says which errors count"""
    server = Server(KeyError("a"), ConnectionError("down"))
    found = server.ask(errors=(KeyError, IndexError))
    check(repr(found), "ConnectionError('down')", "errors=(KeyError, IndexError). Out comes:")
    check(server.calls, 2, "errors=(KeyError, IndexError): a KeyError, a ConnectionError. Calls:")


def test_retry_after():
    """if the server says how long, it waits exactly that long"""
    server = Server(hint(30), hint(0), chances=[0.5] * 9)
    check(server.ask(), "Zoo: 7", "retry_after of 30 and 0, then an answer. The call returns:")
    check(server.slept, [30, 0], "retry_after of 30 and 0, chance always 0.5. Waits:")


def test_retry_after_between():
    """a wait that the server has asked for counts like any other"""
    server = Server(ConnectionError(), hint(9), ConnectionError())
    server.ask()
    check(server.slept, [1, 9, 4], "first=1, the second error says 9 seconds. Waits:")


def test_retry_after_too_long():
    """if the server wants more patience than there is, give up"""
    server = Server(hint(100), hint(3600))
    found = server.ask()
    check(server.slept, [100], "most=100. retry_after is 100, then 3600. Waits:")
    check(server.calls, 2, "most=100. retry_after is 100, then 3600. Calls:")
    check(repr(found), "ConnectionError('too many requests')", "Out comes:")


def test_each_call():
    """each call of the decorated function starts from the beginning"""
    server = Server(*down(2))
    asking = retry(tries=2, first=1, most=9, sleep=server.sleep, chance=server.chance)(server.bikes)
    for _ in range(2):
        server.errors = down(1)
        asking("Zoo")
    check(server.slept, [1, 1], "Two calls, one error in each. Waits:")


def test_name():
    """the decorated function keeps its name and docstring"""

    def bikes():
        """Ask for bikes."""

    found = retry(tries=1, first=1, most=1)(bikes)
    check(found.__name__, "bikes", "The name of the decorated function:")
    check(found.__doc__, "Ask for bikes.", "The docstring of the decorated function:")
