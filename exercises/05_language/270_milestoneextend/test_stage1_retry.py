import inspect

import pytest
import retrying
from ledger import Busy, Ledger
from office_for_check import Clock, check, there


class Function:
    """Makes a function that fails a few times, then returns how often it was called."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.calls = []

    def make(self):
        def ask(*args, **kwargs):
            """Ask."""
            self.calls.append((args, kwargs))
            if self.errors:
                raise self.errors.pop(0)
            return len(self.calls)

        return ask


def retry(times, on=Busy, wait=0.5, sleep=lambda seconds: None):
    made = there(retrying, "retry")(times, on, wait, sleep)
    if not callable(made):
        pytest.fail(f"retry(...) should return a decorator, a function. It returns {made!r}.")
    return made


def goes_out(function, error):
    """An error of this kind has to come out of the call."""
    try:
        found = function()
    except error:
        return
    pytest.fail(f"A {error.__name__} should go out at once. It's caught, and returned is {found}.")


def test_at_once():
    """retry: what works at once is called once, without sleep"""
    clock, function = Clock(), Function()
    found = retry(3, sleep=clock.sleep)(function.make())("a", b=2)
    check(found, 1, "A function that works at once. The result:")
    check(function.calls, [(("a",), {"b": 2})], "How it was called:")
    check(clock.slept, [], "How long it slept:")


def test_again():
    """retry: it tries again with the same arguments, and doubles its sleep"""
    clock, function = Clock(), Function(Busy(), Busy(), Busy())
    found = retry(5, wait=0.25, sleep=clock.sleep)(function.make())("ä", b=2)
    check(found, 4, "Busy three times, then it works. The result of its fourth call:")
    check(function.calls, [(("ä",), {"b": 2})] * 4, "How it was called:")
    check(clock.slept, [0.25, 0.5, 1.0], "wait is 0.25. How long it slept:")


def test_gives_up():
    """retry: after the last time the error goes out, without any more sleep"""
    last = Busy("third")
    clock, function = Clock(), Function(Busy("first"), Busy("second"), last)
    try:
        retry(3, sleep=clock.sleep)(function.make())()
    except Busy as error:
        check(error is last, True, "Busy three times, with times = 3. Is it the last error?")
        check(clock.slept, [0.5, 1.0], "How long it slept:")
        check(len(function.calls), 3, "How often it was called:")
    else:
        pytest.fail("Busy three times, with times = 3. The error is lost.")


def test_once():
    """retry: with 1 time there's no second try"""
    clock, function = Clock(), Function(Busy())
    goes_out(retry(1, sleep=clock.sleep)(function.make()), Busy)
    check(clock.slept, [], "With times = 1, how long it slept:")


def test_others():
    """retry: other errors go out at once"""
    clock, function = Clock(), Function(ValueError("no"), Busy())
    goes_out(retry(3, sleep=clock.sleep)(function.make()), ValueError)
    check(len(function.calls), 1, "A ValueError, which isn't Busy. How often it was called:")


def test_several_kinds():
    """retry: `on` may be a tuple, and kinds of these errors count"""
    function = Function(FileNotFoundError(), Busy())
    found = retry(3, on=(Busy, OSError))(function.make())()
    check(found, 3, "on is (Busy, OSError). A FileNotFoundError, Busy, then it works:")


def test_each_call():
    """retry: each call begins with a new count"""
    clock, function = Clock(), Function(Busy())
    ask = retry(2, sleep=clock.sleep)(function.make())
    ask()
    function.errors.append(Busy())
    check(ask(), 4, "Two calls, and each is busy once. The second one returns:")
    check(clock.slept, [0.5, 0.5], "How long it slept:")


@pytest.mark.parametrize("times", [0, -3])
def test_times(times):
    """retry: fewer than 1 time is a ValueError"""
    there(retrying, "retry")
    with pytest.raises(ValueError):
        retrying.retry(times, Busy, 1, print)


def test_dress():
    """retry: name, docstring and parameters are kept"""
    ledger = Ledger()
    made = retry(3)(ledger.post)
    found = f"{made.__name__}{inspect.signature(made)}"
    check(found, "post(account: str, cents: int, text: str) -> int", "retry(...)(ledger.post):")
    check(made("Noa", 5, "a"), 1, "And a call of it returns:")
