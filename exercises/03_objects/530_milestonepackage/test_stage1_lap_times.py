import sys
from pathlib import Path

import pytest
from session_for_check import typed

sys.path.insert(0, str(Path(__file__).parent / "src"))


def check(lines, wanted=None, **more):
    from laptimes import _times

    typed(_times, lines, wanted, **more)


def test_hundredths():
    """a time knows its hundredths"""
    check("LapTime(6235).hundredths, LapTime(0).hundredths", (6235, 0))


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("58.40", 5840),
        ("8.05", 805),
        ("1:02.35", 6235),
        ("12:00.00", 72000),
        ("0.07", 7),
        (" 1:59.99\n", 11999),
        ("05.00", 500),
        ("100:00.01", 600001),
    ],
)
def test_parse(text, hundredths):
    """parse reads what a timekeeper writes"""
    check(f"LapTime.parse({text!r}).hundredths", hundredths)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "fast",
        "58",
        "58.4",
        "58.400",
        "1:2.35",
        "1:60.00",
        "75.20",
        ":58.40",
        "1:02,35",
        "-58.40",
        "1:02:35",
        "1: 02.35",
        "1:1:02.35",
        "58.40s",
        "٥٨.٤٠",
        "²8.40",
        ".40",
        "100.00",
        "+8.05",
    ],
)
def test_parse_wrong(text):
    """a text that isn't a time is a LapTimeError, with the text in its message"""
    check(f"LapTime.parse({text!r})", raises=error(), words=repr(text))


def error():
    from laptimes import _times

    return getattr(_times, "LapTimeError", ValueError)


@pytest.mark.parametrize("number", ["-1", "1.5", "'6235'", "None"])
def test_number_wrong(number):
    """a number that isn't whole, or is below 0, is a LapTimeError"""
    check(f"LapTime({number})", raises=error(), words=number)


def test_error():
    """a LapTimeError is a ValueError"""
    check("issubclass(LapTimeError, ValueError)", True)


@pytest.mark.parametrize(
    ("hundredths", "text"),
    [
        (6235, "1:02.35"),
        (5840, "58.40"),
        (805, "8.05"),
        (7, "0.07"),
        (0, "0.00"),
        (6000, "1:00.00"),
        (5999, "59.99"),
        (72009, "12:00.09"),
    ],
)
def test_text(hundredths, text):
    """a time is written as timekeepers do"""
    check(f"str(LapTime({hundredths}))", text)


def test_repr():
    """the repr of a time makes it again"""
    check("repr(LapTime(6235))", "LapTime(6235)")
    check("[LapTime(6235), LapTime(7)] == [eval(repr(LapTime(6235))), LapTime(7)]", True)


def test_order():
    """times can be compared"""
    check('LapTime.parse("58.40") < LapTime.parse("1:02.35")', True)
    check(
        "LapTime(7) <= LapTime(7), LapTime(7) > LapTime(8), LapTime(8) >= LapTime(9)",
        (True, False, False),
    )
    check(
        "[time.hundredths for time in sorted([LapTime(900), LapTime(7), LapTime(6235)])]",
        [7, 900, 6235],
    )


def test_equal():
    """equal times are one in a set"""
    check('LapTime(5840) == LapTime.parse("58.40"), LapTime(7) == LapTime(8)', (True, False))
    check('len({LapTime(5840), LapTime.parse("58.40"), LapTime(7)})', 2)


def test_nothing_else():
    """nothing else is equal to a time"""
    check('LapTime(7) == 7, LapTime(7) == "0.07", LapTime(7) == None', (False, False, False))


def test_sum():
    """two times make a new one"""
    check("(LapTime(5840) + LapTime(6235)).hundredths", 12075)
    check("sum([LapTime(5840), LapTime(7), LapTime(100)], LapTime(0)).hundredths", 5947)
    check("time = LapTime(7)\ntime + LapTime(8)\ntime.hundredths", 7)


@pytest.mark.parametrize(
    "text", ["LapTime(7) + 7", "7 + LapTime(7)", "LapTime(7) < 8", 'LapTime(7) >= "0.07"']
)
def test_type_error(text):
    """+ and < with anything else are a TypeError"""
    check(text, raises=TypeError)


def test_fixed():
    """a time never changes"""
    check("time = LapTime(7)\ntime.hundredths = 8", raises=AttributeError)


def test_best():
    """best gives the shortest time, or None"""
    check("best([LapTime(900), LapTime(7), LapTime(6235)]).hundredths", 7)
    check("best(iter([LapTime(900), LapTime(6235)])).hundredths", 900)
    check("best({LapTime(900)}).hundredths, best([]), best(iter([]))", (900, None, None))
    check("best([LapTime(0), LapTime(5)]).hundredths", 0)


def test_best_list():
    """best leaves the list as it is"""
    check(
        "times = [LapTime(900), LapTime(7)]\nbest(times)\n[time.hundredths for time in times]",
        [900, 7],
    )
