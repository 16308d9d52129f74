import tracemalloc
from types import FunctionType

import pytest
from tracemalloc1 import Receiver, growing_line

PUMP = """
kept, first, wasted = [], [], []

def leaks():
    noise = [number * 1000 for number in range(200)]
    kept.append("drop" * 100 + str(len(kept)))
    wasted.append("a little" + str(len(wasted)))

def fills_once():
    if not first:
        first.append(bytearray(90_000))

def clean():
    return [str(number) * 3 for number in range(200)]

def two_lines():
    kept.append(bytearray(300))
    kept.append(bytearray(900))

def shrinks():
    if first:
        first.clear()
    else:
        first.append(bytearray(200_000))

def gives_back():
    if not kept:
        first.append(bytearray(200_000))
    else:
        first.clear()
    kept.append(bytearray(400))

def fails():
    raise ValueError("the pump is dry")

def fills_and_leaks():
    if not first:
        first.append(bytearray(200_000))
    kept.append(bytearray(400))
"""


def pump(name, file="pump.py"):
    """A function of a small module, with all it keeps still empty."""
    names = {}
    FunctionType(compile(PUMP, f"/home/itzel/receiver/{file}", "exec"), names)()
    return names[name]


def found(name, times, file="pump.py"):
    said = growing_line(pump(name, file), times)
    if tracemalloc.is_tracing():
        tracemalloc.stop()
        pytest.fail(
            "tracemalloc is still on after `growing_line`. It makes a program slow: stop it."
        )
    return said


def test_leak():
    """growing_line: the line that keeps the most"""
    for name, times, wanted, why in [
        (
            "leaks",
            100,
            "pump.py:6",
            "Line 6 keeps 400 letters at each call. Line 5 takes more, and gives it back.",
        ),
        (
            "two_lines",
            60,
            "pump.py:18",
            "Line 17 keeps 300 bytes at each call, and line 18 keeps 900.",
        ),
        (
            "gives_back",
            60,
            "pump.py:31",
            "The second call gives back what the first one kept. Line 31 keeps 400 bytes at each call.",
        ),
        (
            "fills_and_leaks",
            60,
            "pump.py:39",
            "Line 38 has kept 200,000 bytes since the first call, no more. Line 39 keeps 400 at each call.",
        ),
    ]:
        said = found(name, times)
        if said != wanted:
            pytest.fail(f'{why} It should be "{wanted}", and `growing_line` returned {said!r}.')


def test_file():
    """growing_line: the name of the file, without its folders"""
    said = found("leaks", 100, "boat.py")
    if said != "boat.py:6":
        pytest.fail(f"The leak is in line 6 of boat.py. `growing_line` returned {said!r}.")


def test_clean():
    """growing_line: nothing, if all of it is given back"""
    said = found("clean", 30)
    if said != "":
        pytest.fail(
            f"This `work` keeps nothing. `growing_line` returned {said!r}, and it should be ''."
        )
    said = found("leaks", 10)
    if said != "":
        pytest.fail(
            f"After 10 calls that keep 400 bytes each, `growing_line` returned {said!r}. Less than 10,000 "
            "bytes don't count."
        )


def test_first_call():
    """growing_line: what only the first call keeps doesn't count"""
    said = found("fills_once", 5)
    if said != "":
        pytest.fail(
            f"Only the first call keeps 90,000 bytes, and `growing_line` returned {said!r}. Take the first "
            "snapshot after one call."
        )
    said = found("shrinks", 3)
    if said != "":
        pytest.fail(f"The memory in use became less, and `growing_line` returned {said!r}.")


def test_calls():
    """growing_line: work is called once, and then `times` times"""
    calls = []
    growing_line(lambda: calls.append(1), 7)
    tracemalloc.stop()
    if len(calls) != 8:
        pytest.fail(f"With times=7 it should be 8 calls in all. There were {len(calls)}.")


def test_error():
    """growing_line: after an error tracemalloc is off, too"""
    with pytest.raises(ValueError):
        growing_line(pump("fails"), 3)
    if tracemalloc.is_tracing():
        tracemalloc.stop()
        pytest.fail("`work` raised an error, and tracemalloc is still on. Stop it in any case.")


def test_receiver():
    """Receiver: signals are counted once, and shown"""
    beach = Receiver()
    assert beach.take("a1", "Luna", "9.6N") is True
    assert beach.take("a1", "Sol", "9.7N") is True
    assert beach.take("a1", "Luna", "9.6N") is False
    assert beach.take("a2", "Luna", "9.8N") is True
    assert beach.count == 3
    assert beach.last == {"Luna": "9.8N", "Sol": "9.7N"}
    assert list(beach.recent) == ["Luna: 9.6N", "Sol: 9.7N", "Luna: 9.8N"]


def test_twice():
    """Receiver: a signal is recognised after 50 others"""
    beach = Receiver()
    for number in range(400):
        beach.take(f"s{number}", "Luna", "9.6N")
        if number >= 50:
            old = number - 50
            if beach.take(f"s{old}", "Luna", "9.6N") is not False:
                pytest.fail(
                    f"Signal s{old} came again, with 50 others in between. `take` should return False, since "
                    "it had come before."
                )
            if beach.take(f"s{old}", "Luna", "9.6N") is not False:
                pytest.fail(
                    f"Signal s{old} came a third time, right after the second, and was counted."
                )
    if beach.count != 400:
        pytest.fail(f"400 signals came, most of them twice. `count` says {beach.count}.")


def test_memory():
    """Receiver: after thousands of signals it needs no more memory"""
    beach = Receiver()

    def take(numbers):
        for number in numbers:
            beach.take(f"s{number}", f"turtle {number % 40}", "9.6N")

    take(range(1000))
    tracemalloc.start()
    try:
        take(range(1000, 4000))
        kept = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    if kept > 100_000:
        pytest.fail(
            f"After 3,000 more signals the receiver needs {kept // 1000} kB more. What it keeps of each signal "
            "should be dropped again when there have been enough others."
        )
