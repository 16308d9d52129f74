import subprocess
import sys

import pytest

from asserts1 import add_reading, mean_pressure

ATTEMPT = """
import asserts1
try:
    {call}
except Exception as error:
    print(type(error).__name__, error)
else:
    print("accepted")
"""


def refusal(function, *arguments):
    try:
        function(*arguments)
    except (ValueError, TypeError, AssertionError) as error:
        return type(error).__name__, str(error)
    return "accepted", ""


def without_assertions(call):
    done = subprocess.run(
        [sys.executable, "-O", "-c", ATTEMPT.format(call=call)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or done.stderr


def test_good_readings():
    """good readings are added to the end, up to the limits"""
    log = []
    for pair in [(120, 80), (300, 30), (31, 30)]:
        add_reading(log, *pair)
    assert log == [(120, 80), (300, 30), (31, 30)]


def test_mean():
    """the mean of both values"""
    assert mean_pressure([(120, 80), (140, 90), (130, 70)]) == (130, 80)


@pytest.mark.parametrize(
    ("upper", "lower", "message"),
    [
        (301, 80, "upper value out of range: 301"),
        (29, 20, "upper value out of range: 29"),
        (120, 29, "lower value out of range: 29"),
        (120, 310, "lower value out of range: 310"),
        (300, 301, "lower value out of range: 301"),
        (80, 120, "upper value 80 is not above lower value 120"),
        (30, 20, "lower value out of range: 20"),
        (299, 300, "upper value 299 is not above lower value 300"),
        (90, 90, "upper value 90 is not above lower value 90"),
    ],
)
def test_bad_reading(upper, lower, message):
    """what the user got wrong is a ValueError, and nothing is added"""
    log = []
    assert refusal(add_reading, log, upper, lower) == ("ValueError", message)
    assert log == []


def test_empty_log():
    """asking an empty log for its mean is a ValueError"""
    assert refusal(mean_pressure, []) == ("ValueError", "no readings yet")


def test_bug():
    """what only a bug can cause is an AssertionError"""
    wanted = ("AssertionError", "mean of the upper values is too low")
    assert refusal(mean_pressure, [(80, 120)]) == wanted
    assert refusal(mean_pressure, [(80, 80)]) == wanted


def test_with_assertions_off():
    """under python -O the user's mistakes are still refused"""
    assert without_assertions("asserts1.add_reading([], 500, 80)") == (
        "ValueError upper value out of range: 500"
    )
    assert without_assertions("asserts1.mean_pressure([])") == "ValueError no readings yet"


def test_bug_with_assertions_off():
    """under python -O the check for a bug costs nothing: it is gone"""
    assert without_assertions("asserts1.mean_pressure([(80, 120)])") == "accepted"
