import inspect
import time

import pytest
from stopwatch1 import make_deadline, make_gate, timed


def fake(*readings):
    """A clock that gives these readings, one after the other."""
    rest = list(readings)
    return lambda: rest.pop(0)


def settable(now):
    """A clock that shows what stands in now[0]."""
    return lambda: now[0]


@pytest.mark.parametrize(("start", "end"), [(10.0, 12.5), (0.0, 0.0), (99.0, 100.25)])
def test_timed(start, end):
    """the result and the seconds it took"""
    assert timed(lambda: "swim", clock=fake(start, end)) == ("swim", end - start)


def test_timed_order():
    """the clock is read before and after the call"""
    now = [5.0]

    def work():
        now[0] += 3.0
        return now[0]

    assert timed(work, clock=settable(now)) == (8.0, 3.0)


def default_of(func):
    return inspect.signature(func).parameters["clock"].default


def test_timed_default():
    """durations are measured with perf_counter"""
    assert default_of(timed) is time.perf_counter


def test_deadline():
    """the deadline counts down from the moment it was made"""
    now = [100.0]
    left = make_deadline(10, clock=settable(now))
    seen = []
    for reading in [100.0, 103.0, 109.5]:
        now[0] = reading
        seen.append(left())
    assert seen == [10.0, 7.0, 0.5]


@pytest.mark.parametrize("late", [10.0, 11.0, 500.0])
def test_deadline_over(late):
    """nothing is left after the deadline, and never less than nothing"""
    now = [100.0]
    left = make_deadline(10, clock=settable(now))
    now[0] += late
    assert left() == 0


def test_deadline_default():
    """deadlines use a clock that never goes back"""
    assert default_of(make_deadline) is time.monotonic


@pytest.mark.parametrize("limit", [1, 3])
def test_gate_limit(limit):
    """no more than the limit come in at once"""
    gate = make_gate(limit, 60, clock=settable([0.0]))
    assert [gate() for _ in range(limit + 2)] == [True] * limit + [False] * 2


def test_gate_opens_again():
    """a place is free again after the window, to the second"""
    gate = make_gate(2, 60, clock=fake(0.0, 10.0, 59.0, 60.0, 69.0, 70.0))
    assert [gate() for _ in range(6)] == [True, True, False, True, False, True]


def test_gate_refused_do_not_count():
    """those turned away do not count"""
    gate = make_gate(1, 10, clock=fake(0.0, 4.0, 8.0, 10.0, 19.0, 20.0))
    assert [gate() for _ in range(6)] == [True, False, False, True, False, True]


def test_gates_are_separate():
    """two gates do not share their visitors"""
    clock = settable([0.0])
    north, south = make_gate(1, 60, clock=clock), make_gate(1, 60, clock=clock)
    assert [north(), south(), north(), south()] == [True, True, False, False]
