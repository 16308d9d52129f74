import pytest
from generators1 import countdown, start
from pythlings_checks import program


def heard(make, seconds, stop=None):
    """Return what happens, in its order: what comes out, and each wait."""
    events = []
    for value in make(seconds, lambda: events.append("wait")):
        events.append(str(value))
        if len(events) == stop:
            break
    return ", ".join(events)


def compare(call, found, wanted):
    """Fail unless things happen in this order."""
    if found != wanted:
        words = f"{call} should give, in this order: {wanted}. It gives: {found or 'nothing'}."
        if found.startswith("wait") or "wait, wait" in found:
            words += " There's a wait before its number was handed over."
        pytest.fail(words)


def test_countdown():
    """countdown: after each number comes a wait"""
    compare("countdown(3, wait)", heard(countdown, 3), "3, wait, 2, wait, 1, wait")


def test_countdown_values():
    """countdown: the numbers go down to 1"""
    assert list(countdown(4, lambda: None)) == [4, 3, 2, 1]
    assert list(countdown(1, lambda: None)) == [1]


def test_countdown_none():
    """countdown: from 0 there's nothing to count, and nothing to wait for"""
    compare("countdown(0, wait)", heard(countdown, 0), "")


def test_nothing_runs():
    """calling countdown or start runs nothing yet"""
    waits = []
    countdown(3, lambda: waits.append("wait"))
    start(3, lambda: waits.append("wait"))
    if waits:
        pytest.fail(
            f"Nobody has asked for a number yet, and there were {len(waits)} waits already. A "
            "function without `yield` runs to its end when it's called."
        )


def test_stopped():
    """countdown: if the race is called off, it doesn't wait any more"""
    compare("A loop that ends at the 2", heard(countdown, 3, stop=3), "3, wait, 2")


def test_start():
    """start: the marks, the countdown, and Go! after the last wait"""
    wanted = "On your marks, 2, wait, 1, wait, Go!"
    compare("start(2, wait)", heard(start, 2), wanted)


def test_start_values():
    """start: all of it is text"""
    assert list(start(2, lambda: None)) == ["On your marks", "2", "1", "Go!"]
    assert list(start(0, lambda: None)) == ["On your marks", "Go!"]


def test_two():
    """two races don't disturb each other"""
    pool, lake = countdown(3, lambda: None), countdown(9, lambda: None)
    found = [next(pool), next(lake), next(pool), next(lake)]
    if found != [3, 9, 2, 8]:
        pytest.fail(f"Two countdowns, from 3 and from 9, asked in turn, gave {found}.")


def test_program():
    """the program counts down"""
    program("generators1.py", "0").prints("On your marks\nGo!")
