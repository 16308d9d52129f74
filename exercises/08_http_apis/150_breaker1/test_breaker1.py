import threading

import pytest
from breaker1 import Breaker, OpenError
from pythlings_checks import program

LONG = 6


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Post:
    """The post office: does what it is told, and counts."""

    def __init__(self):
        self.asked = 0

    def price(self, outcome):
        self.asked += 1
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def made(limit=3, pause=30):
    clock = Clock()
    return Breaker(limit, pause, clock), clock, Post()


def call(breaker, post, outcome):
    """One call, as a word: what came back, which exception came out, or refused."""
    before = post.asked
    result = []

    def work():
        try:
            result.append(breaker.call(post.price, outcome))
        except OpenError:
            result.append("refused" if post.asked == before else "OpenError, but it was asked")
        except Exception as error:  # noqa: BLE001
            result.append(type(error).__name__)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(LONG)
    if not result:
        pytest.fail(
            "A call is neither refused nor answered, it only waits. Is a lock held somewhere?"
        )
    return result[0]


def calls(steps, limit=3, pause=30):
    """Make calls one after the other: (second, outcome, wanted result, wanted state afterwards)."""
    breaker, clock, post = made(limit, pause)
    log = []
    for second, outcome, *wanted in steps:
        clock.now = 1000.0 + second
        told = f"raises {type(outcome).__name__}" if isinstance(outcome, Exception) else "answers"
        found = [call(breaker, post, outcome), breaker.state]
        log.append(f"{second:>4} s  the service {told}: {found[0]}, then {found[1]}")
        if found != wanted:
            history = "\n".join(log)
            pytest.fail(
                f"Breaker(limit={limit}, pause={pause})\n\n{history}\n\n"
                f"wanted: {wanted[0]}, then {wanted[1]}"
            )


DOWN = ConnectionError("down")
FAILS = (DOWN, "ConnectionError")


def test_works():
    """closed: calls go through, with their arguments, and their results come back"""
    breaker, _, _ = made()
    assert breaker.call(max, 3, 9) == 9
    assert breaker.call(sorted, [2, 3, 1], reverse=True) == [3, 2, 1]
    assert breaker.call(dict.get, {}, "x") is None
    assert breaker.state == "closed"


def test_opens():
    """after three failures in a row it's open, and nobody is asked"""
    calls(
        [
            (0, *FAILS, "closed"),
            (1, *FAILS, "closed"),
            (2, *FAILS, "open"),
            (3, "2.50", "refused", "open"),
            (31, "2.50", "refused", "open"),
        ]
    )
    calls([(0, *FAILS, "open"), (0, "2.50", "refused", "open")], limit=1)


def test_in_a_row():
    """a call that works starts the count again"""
    calls(
        [
            (0, *FAILS, "closed"),
            (0, *FAILS, "closed"),
            (0, "2.50", "2.50", "closed"),
            (0, *FAILS, "closed"),
            (0, *FAILS, "closed"),
            (0, *FAILS, "open"),
        ]
    )


def test_same_exception():
    """an exception of the function comes out as it is"""
    post = Post()
    for mine in (TimeoutError("slow"), ValueError("no such town")):
        breaker = Breaker(3, 30, Clock())
        try:
            breaker.call(post.price, mine)
        except type(mine) as error:
            if error is not mine:
                pytest.fail(f"Another exception came out, {error!r}, in place of {mine!r}.")
        else:
            pytest.fail(f"The service raised {mine!r}, and nothing came out of `call`.")


def test_kinds():
    """OSErrors count, such as TimeoutError"""
    calls(
        [
            (0, TimeoutError(), "TimeoutError", "closed"),
            (0, OSError(), "OSError", "closed"),
            (0, *FAILS, "open"),
        ]
    )


def test_answers():
    """another exception is an answer: it counts as a call that works"""
    no_town = (LookupError("no such town"), "LookupError")
    calls([(0, *no_town, "closed")] * 9)
    calls(
        [
            (0, *FAILS, "closed"),
            (0, *FAILS, "closed"),
            (0, *no_town, "closed"),
            (0, *FAILS, "closed"),
            (0, *FAILS, "closed"),
        ]
    )


def test_state():
    """when the pause is over, it's half-open by itself"""
    breaker, clock, post = made(limit=1, pause=30)
    call(breaker, post, DOWN)
    found = []
    for clock.now in (1000, 1029.5, 1030, 5000):
        found.append(breaker.state)
    if found != ["open", "open", "half-open", "half-open"]:
        pytest.fail(
            f"It opened for 30 s. Its state after 0, 29.5, 30 and 4000 s: {', '.join(found)}\n"
            "wanted: open, open, half-open, half-open"
        )


def test_trial_works():
    """half-open: if the trial works, it's closed, and it takes three failures again"""
    opened = [(0, *FAILS, "closed"), (0, *FAILS, "closed"), (0, *FAILS, "open")]
    calls(
        [
            *opened,
            (30, "2.50", "2.50", "closed"),
            (30, *FAILS, "closed"),
            (30, *FAILS, "closed"),
            (31, *FAILS, "open"),
        ]
    )


def test_trial_fails():
    """half-open: if the trial fails, it's open for another pause"""
    opened = [(0, *FAILS, "closed"), (0, *FAILS, "closed"), (10, *FAILS, "open")]
    calls(
        [
            *opened,
            (39, "2.50", "refused", "open"),
            (40, *FAILS, "open"),
            (41, "2.50", "refused", "open"),
            (69, "2.50", "refused", "open"),
            (75, *FAILS, "open"),
            (104, "2.50", "refused", "open"),
            (105, "2.50", "2.50", "closed"),
        ]
    )


def test_trial_answers():
    """half-open: another exception is an answer, so it's closed"""
    calls(
        [
            (0, *FAILS, "open"),
            (30, KeyError("town"), "KeyError", "closed"),
            (30, "2.50", "2.50", "closed"),
        ],
        limit=1,
    )


def test_refused_in_vain():
    """refused calls don't make the pause longer"""
    steps = [(0, *FAILS, "open")]
    steps += [(second, "2.50", "refused", "open") for second in range(1, 30)]
    calls([*steps, (30, "2.50", "2.50", "closed")], limit=1)


class Slow:
    """A function that waits until it's let go."""

    def __init__(self, error=None):
        self.entered, self.go, self.error = threading.Event(), threading.Event(), error

    def __call__(self):
        self.entered.set()
        self.go.wait(4 * LONG)
        if self.error:
            raise self.error


def started(breaker, slow):
    """Start a call of a slow function in a thread, and wait until it's in it."""

    def work():
        try:
            breaker.call(slow)
        except Exception:  # noqa: BLE001
            return

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    if not slow.entered.wait(LONG):
        pytest.fail("A call should go through here, and the function is never called.")
    return thread


def test_one_trial():
    """half-open: while somebody tries, all others are refused"""
    breaker, clock, post = made(limit=1)
    call(breaker, post, DOWN)
    clock.now += 30
    slow = Slow()
    thread = started(breaker, slow)
    try:
        found = [call(breaker, post, "2.50"), breaker.state, call(breaker, post, DOWN)]
    finally:
        slow.go.set()
        thread.join(LONG)
    if found != ["refused", "half-open", "refused"]:
        pytest.fail(
            "One call is trying, and hasn't come back yet. Another call, the state, another call:\n"
            f"\nfound:  {', '.join(found)}\nwanted: refused, half-open, refused"
        )
    if (again := [breaker.state, call(breaker, post, "2.50")]) != ["closed", "2.50"]:
        pytest.fail(f"The trial has worked. Then the state, and a call: {', '.join(again)}")


def test_slow():
    """closed: a slow call doesn't hold up the others"""
    breaker, _, post = made()
    slow = Slow()
    thread = started(breaker, slow)
    try:
        found = call(breaker, post, "2.50")
    finally:
        slow.go.set()
        thread.join(LONG)
    if found != "2.50":
        pytest.fail(f"One call is slow. Another one should get its answer, and got: {found}")


def test_two_breakers():
    """two breakers don't share anything"""
    first, _, post = made(limit=1)
    second, _, other = made(limit=1)
    call(first, post, DOWN)
    assert call(second, other, "2.50") == "2.50", "Another service is ill, and this one is refused."
    assert second.state == "closed"


def test_program():
    """the program plays the day"""
    ran = program("breaker1.py").succeeds()
    lines = [line.split() for line in ran.stdout.splitlines()]
    states = [words[2] for words in lines if len(words) > 3]
    wanted = ["closed"] * 3 + ["open"] * 6 + ["closed"] * 3
    assert states == wanted, f"The states of the day should be {', '.join(wanted)}."
