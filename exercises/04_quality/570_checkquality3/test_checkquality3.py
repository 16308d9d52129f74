import copy
from functools import cache
from unittest.mock import patch

import pytest
from pythlings_checks import own_tests, read

import board as learners

MINUTES = """
from clock import now


def minutes(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


"""
TODAY = (
    MINUTES
    + """
def board(timetable, size=3):
    this_minute = now()
    waits = [(line, minutes(time) - this_minute) for line, time in timetable]
    waits = [(line, wait) for line, wait in waits if wait >= 0]
    return sorted(waits, key=lambda entry: entry[1])[:size]
"""
)
RIGHT = (
    MINUTES
    + """
def board(timetable, size=3):
    this_minute = now()
    waits = [(line, (minutes(time) - this_minute) % 1440) for line, time in timetable]
    return sorted(waits, key=lambda entry: entry[1])[:size]
"""
)
EMPTY = "this is board.py as it is today, with Wanjiru's bug in it"
ORDER = "after midnight comes before 23:58 on the board, since the times were sorted first"
LEAVING = "a bus that leaves in this very minute is said to leave in 1440 minutes"
CHANGES = {
    EMPTY: TODAY,
    ORDER: RIGHT.replace(
        "    return sorted(waits, key=lambda entry: entry[1])[:size]",
        "    waits.sort(key=lambda entry: (this_minute + entry[1]) % 1440)\n    return waits[:size]",
    ),
    LEAVING: RIGHT.replace("% 1440)", "% 1440 or 1440)"),
}


def clock_at(minute):
    return f"def now():\n    return {minute}\n"


@cache
def outcome():
    versions = {
        "noon": {"board.py": RIGHT, "clock.py": clock_at(12 * 60)},
        "midnight": {"board.py": RIGHT, "clock.py": clock_at(23 * 60 + 51)},
    }
    for words, code in CHANGES.items():
        versions[words] = {"board.py": code, "clock.py": clock_at(9 * 60 + 13)}
    return own_tests("checkquality3.py", versions)


def at(text, timetable, *size):
    """Return the learner's board at this time."""
    hour, minute = map(int, text.split(":"))

    def now():
        return hour * 60 + minute

    if not hasattr(learners, "now"):
        words = "There is no `now` here any more. Keep the line `from clock import now`."
        read("board.py").wrong(1, words)
    with patch.object(learners, "now", now):
        return learners.board(timetable, *size)


def shows(text, timetable, wanted, *size):
    found = at(text, copy.deepcopy(timetable), *size)
    if found != wanted:
        pytest.fail(
            f"At {text}, with this timetable: {timetable}\n"
            f"{f'and size {size[0]}, ' if size else ''}the board shows {found}\n"
            f"and it should be {wanted}."
        )


def test_noon():
    """your tests pass on a board that's right, at noon"""
    outcome().pass_on("noon")


def test_midnight():
    """your tests pass on a board that's right, just before midnight"""
    outcome().pass_on("midnight")


def test_bug():
    """your tests notice Wanjiru's bug"""
    outcome().notice(EMPTY)


def test_order():
    """your tests notice a fix that puts the buses in the wrong order"""
    outcome().notice(ORDER)


def test_leaving():
    """your tests notice a fix that loses the bus that's leaving just now"""
    outcome().notice(LEAVING)


def test_fixed():
    """at 23:50 the board shows the N7 of ten past midnight"""
    shows("23:50", [("N7", "00:10"), ("4", "23:58")], [("4", 8), ("N7", 20)])
    shows("23:59", [("4", "23:58"), ("N7", "00:00")], [("N7", 1), ("4", 1439)])


def test_by_day():
    """during the day, the board shows what it showed"""
    table = [("9", "13:00"), ("4", "12:00"), ("Ö1", "12:30"), ("4", "12:10"), ("9", "14:00")]
    shows("12:00", table, [("4", 0), ("4", 10), ("Ö1", 30)])
    shows("12:00", table, [("4", 0)], 1)
    shows("12:00", [], [])
    shows("00:00", [("N7", "00:00"), ("4", "00:01")], [("N7", 0), ("4", 1)])


def test_next_day():
    """buses of tomorrow fill the board, the soonest first, and never more than its size"""
    table = [("9", "09:00"), ("4", "06:00"), ("9", "08:00"), ("4", "22:00")]
    shows("21:59", table, [("4", 1), ("4", 481), ("9", 601)])
    shows("21:59", table, [("4", 1), ("4", 481), ("9", 601), ("9", 661)], 9)
    shows("22:01", table, [("4", 479), ("9", 599)], 2)


def test_unchanged():
    """the timetable stays as it was"""
    table = [("9", "09:00"), ("4", "06:00")]
    at("07:00", table)
    if table != [("9", "09:00"), ("4", "06:00")]:
        pytest.fail(f"The timetable was [('9', '09:00'), ('4', '06:00')], and now it's {table}.")
