import types
from pathlib import Path

import asserts1
import pytest
from asserts1 import add_reading, mean_pressure, undo


def optimised():
    """Return the learner's module as python -O makes it: without its assertions."""
    path = Path(asserts1.__file__)
    made = types.ModuleType("asserts1")
    code = compile(path.read_bytes(), str(path), "exec", optimize=1)
    exec(code, made.__dict__)  # noqa: S102
    return made


def refused(call, kind, words, function, *arguments):
    """Fail unless this call raises an error of this kind with these words."""
    try:
        result = function(*arguments)
    except Exception as error:  # noqa: BLE001
        name = type(error).__name__
        if type(error) is not kind:
            pytest.fail(f"{call} should raise {kind.__name__}. It raises {name}: {error}")
        if str(error) != words:
            pytest.fail(f"{call}: the message should be {words!r}, and it is {str(error)!r}.")
    else:
        pytest.fail(f"{call} should raise {kind.__name__}, and it returns {result!r}.")


def test_good_readings():
    """good readings are added to the end, up to both limits"""
    log = [(117, 76)]
    add_reading(log, 300, 30)
    add_reading(log, 31, 30)
    add_reading(log, 120.5, 80)
    assert log == [(117, 76), (300, 30), (31, 30), (120.5, 80)], "the log afterwards"


BAD = [
    (1200, 80, "upper value out of range: 1200"),
    (301, 80, "upper value out of range: 301"),
    (29, 20, "upper value out of range: 29"),
    (120, 29, "lower value out of range: 29"),
    (-7, 0, "upper value out of range: -7"),
    (300, 301, "lower value out of range: 301"),
    (80, 120, "upper value 80 is not above lower value 120"),
    (299, 300, "upper value 299 is not above lower value 300"),
    (30, 30, "upper value 30 is not above lower value 30"),
    (90, 90, "upper value 90 is not above lower value 90"),
]


def test_bad_reading():
    """add_reading: what somebody typed wrongly is a ValueError, and nothing is added"""
    for upper, lower, words in BAD:
        log = [(117, 76)]
        call = f"add_reading(log, {upper}, {lower})"
        refused(call, ValueError, words, add_reading, log, upper, lower)
        if log != [(117, 76)]:
            pytest.fail(f"{call} raises its error, but the log is {log} now.")


def test_undo():
    """undo: the last reading is taken back"""
    log = [(117, 76), (140, 90)]
    undo(log, (140, 90))
    assert log == [(117, 76)], "after undo(log, (140, 90))"


def test_undo_bug():
    """undo: a log that somebody else has changed is still an AssertionError"""
    words = "somebody else has changed the log"
    refused("undo([(117, 76)], (140, 90))", AssertionError, words, undo, [(117, 76)], (140, 90))


def test_mean():
    """mean_pressure: the means of both values"""
    assert mean_pressure([(120, 80), (140, 91), (130, 70.5)]) == (130, 80.5)


def test_mean_empty():
    """mean_pressure: to ask before the first reading is no bug, so it's a ValueError"""
    refused("mean_pressure([])", ValueError, "no readings yet", mean_pressure, [])


def test_mean_bug():
    """mean_pressure: what only a bug can cause is an AssertionError"""
    words = "mean of the upper values is too low"
    for log in [[(80, 120)], [(90, 90)]]:
        refused(f"mean_pressure({log})", AssertionError, words, mean_pressure, log)


def test_optimised_reading():
    """with python -O, add_reading still refuses what somebody typed wrongly"""
    for upper, lower, words in BAD:
        call = f"With python -O, add_reading([], {upper}, {lower})"
        refused(call, ValueError, words, optimised().add_reading, [], upper, lower)


def test_optimised_undo():
    """with python -O, undo still takes the reading back"""
    log = [(117, 76), (140, 90)]
    optimised().undo(log, (140, 90))
    if log != [(117, 76)]:
        pytest.fail(f"With python -O, undo(log, (140, 90)) leaves the log as it was: {log}")


def test_optimised_empty():
    """with python -O, mean_pressure still refuses an empty log"""
    call = "With python -O, mean_pressure([])"
    refused(call, ValueError, "no readings yet", optimised().mean_pressure, [])


def test_optimised_bug():
    """with python -O, both checks that are asserts are gone"""
    made = optimised()
    try:
        made.mean_pressure([(80, 120)])
        made.undo([(117, 76)], (140, 90))
    except Exception as error:  # noqa: BLE001
        pytest.fail(f"With python -O there is still this {type(error).__name__}: {error}")
