import importlib.util
import time

import pytest
import stopwatch1
from stopwatch1 import best_of, make_countdown, timed


class Clock:
    """A clock set by hand: `clock()` reads it, `clock.now` sets it."""

    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


def boat(clock, result, *seconds):
    """Return a function that takes so many seconds on this clock, call by call."""
    rest = list(seconds)

    def race():
        clock.now += rest.pop(0) if rest else 1.0
        return result

    return race


def test_clock_is_used():
    """each function reads the clock that it's given, and no other"""
    for name, call in {
        "timed": lambda clock: timed(str, clock=clock),
        "best_of": lambda clock: best_of(str, 2, clock=clock),
        "make_countdown": lambda clock: make_countdown(5, clock=clock)(),
    }.items():
        readings = []

        def clock(readings=readings):
            readings.append(1.0)
            return 1.0

        call(clock)
        if not readings:
            pytest.fail(f"{name} was given a clock of its own, and never read it")


def test_timed_once():
    """timed calls func once"""
    calls = []
    timed(lambda: calls.append("ready, go!"))
    if len(calls) != 1:
        pytest.fail(f"timed was called once, and it called func {len(calls)} times")


def test_timed():
    """a race that takes 6 minutes is timed as 360 seconds"""
    clock = Clock(1000.0)
    race = boat(clock, "finished", 360.0, 999.0)
    assert timed(race, clock=clock) == ("finished", 360.0)


def test_timed_again():
    """what func returned comes first, whatever it is, then the seconds"""
    clock = Clock(0.0)
    race = boat(clock, None, 0.25, 0.0)
    assert timed(race, clock=clock) == (None, 0.25)
    assert timed(race, clock=clock) == (None, 0.0)


def test_best_of():
    """the quickest of several calls counts, not their mean and not the last"""
    clock = Clock(50.0)
    race = boat(clock, "home", 8.0, 2.0, 5.0, 1.0)
    assert best_of(race, 3, clock=clock) == 2.0


def test_best_of_zero():
    """a call that takes no time at all is the quickest"""
    clock = Clock(50.0)
    race = boat(clock, "home", 0.0, 3.0, 1.0)
    assert best_of(race, 3, clock=clock) == 0.0


def test_best_of_calls():
    """func is called as often as was said, and no more"""
    clock = Clock(50.0)
    race = boat(clock, "home", 4.0, 3.0, 2.0, 1.0)
    assert best_of(race, 1, clock=clock) == 4.0
    assert best_of(race, 2, clock=clock) == 2.0
    assert clock.now == 59.0, "best_of(race, 1) and best_of(race, 2) call race 3 times in all"


def test_countdown():
    """a countdown of 10 seconds has 7 left after 3 seconds"""
    clock = Clock(100.0)
    left = make_countdown(10, clock=clock)
    assert left() == 10
    clock.now = 103.0
    assert left() == 7
    clock.now = 109.5
    assert left() == 0.5


def test_countdown_over():
    """when the time is over, 0 is left and never less"""
    clock = Clock(100.0)
    left = make_countdown(10, clock=clock)
    clock.now = 110.0
    assert left() == 0
    clock.now = 111.5
    assert left() == 0


def test_two_countdowns():
    """a second countdown leaves the first one alone"""
    clock = Clock(0.0)
    left = make_countdown(60, clock=clock)
    clock.now = 20.0
    other_left = make_countdown(5, clock=clock)
    assert other_left() == 5
    assert left() == 40


@pytest.fixture
def sunday(monkeypatch):
    """The laptop on Sunday: the learner's file read anew, its clocks in our hands."""
    passed = Clock(0.0)
    put_back = Clock(0.0)
    readings = {
        "time": lambda: 1_717_000_000.0 + passed() - put_back(),
        "monotonic": lambda: 5000.0 + passed(),
        "perf_counter": lambda: 70.0 + passed(),
        "process_time": lambda: 3.0,
        "thread_time": lambda: 2.0,
    }
    for name, reading in readings.items():
        monkeypatch.setattr(time, name, reading)
        monkeypatch.setattr(time, f"{name}_ns", lambda reading=reading: round(reading() * 10**9))
    spec = importlib.util.spec_from_file_location("stopwatch1", stopwatch1.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def race():
        passed.now += 360.0
        put_back.now += 3600.0
        return "finished"

    return module, race


def test_sunday_timed(sunday):
    """timed, without a clock of yours, measures a race while the time of day is put back"""
    module, race = sunday
    timed = module.timed
    assert timed(race) == ("finished", 360.0)


def test_sunday_best(sunday):
    """best_of, without a clock of yours, measures a race while the time of day is put back"""
    module, race = sunday
    best_of = module.best_of
    assert best_of(race, 2) == 360.0


def test_sunday_countdown(sunday):
    """a countdown doesn't start again when the time of day is put back"""
    module, race = sunday
    left = module.make_countdown(1000)
    race()
    assert left() == 640
