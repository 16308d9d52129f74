import pytest
import timing
from suite_for_check import Clock, check, decorated


def test_report():
    """timed: name and seconds are reported after each call"""
    clock, told = Clock(), []

    def wait(seconds):
        check(told[2:], [], "What is reported during the second call:")
        clock.now += seconds

    function = decorated(timing, "timed", clock, lambda *told_of: told.append(told_of))(wait)
    check(told, [], "What is reported before any call:")
    function(2.5)
    function(seconds=0)
    check(told, [("wait", 2.5), ("wait", 0.0)], "wait(2.5), then wait(seconds=0). Reported:")


def test_result():
    """timed: the caller gets the result"""

    def add(a, *more, b=0):
        return a + b + sum(more)

    function = decorated(timing, "timed", Clock(), lambda name, seconds: None)(add)
    check(function(1, 2, b=3), 6, "add(1, 2, b=3), decorated with @timed, returns:")


def test_error():
    """timed: an error is reported with its time, and goes on"""
    clock, told = Clock(), []

    def sink():
        clock.now += 4
        raise LookupError("no boat")

    function = decorated(timing, "timed", clock, lambda *told_of: told.append(told_of))(sink)
    try:
        function()
    except LookupError:
        check(told, [("sink", 4.0)], "sink() took 4 seconds, then raised. Reported:")
    else:
        pytest.fail("sink() raises a LookupError. With @timed it's lost.")


def test_two():
    """timed: a function that calls another is reported after it, with its own time"""
    clock, told = Clock(), []
    decorate = decorated(timing, "timed", clock, lambda *told_of: told.append(told_of))

    @decorate
    def inner():
        clock.now += 1

    @decorate
    def outer():
        clock.now += 2
        inner()

    outer()
    check(told, [("inner", 1.0), ("outer", 3.0)], "outer takes 2 and calls inner: 1. Reported:")
