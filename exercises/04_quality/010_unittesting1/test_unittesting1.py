from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "hall.py").read_text(encoding="utf-8")
TOUCH = "bookings that touch stay two, such as (9, 10) and (10, 12)"
INSIDE = "a short booking inside a long one makes the hall free too early"
ORDER = "bookings that don't come in order of time aren't joined"
SORTS = "the list that was handed in is in another order afterwards"
GAP = "a free hour between two bookings counts as busy"
EMPTY = "a day without bookings makes it fail"

CHANGES = {
    TOUCH: ("start <= times[-1][1]", "start < times[-1][1]"),
    INSIDE: ("max(last, end)", "end"),
    ORDER: ("in sorted(bookings):", "in bookings:"),
    SORTS: ("    times = []\n", "    bookings.sort()\n    times = []\n"),
    GAP: ("start <= times[-1][1]", "start <= times[-1][1] + 1"),
    EMPTY: ("    times = []\n", "    times = []\n    bookings[0]\n"),
}


@cache
def outcome():
    versions = {"right": {"hall.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        versions[words] = {"hall.py": RIGHT.replace(old, new)}
    return own_tests("unittesting1.py", versions)


def test_right():
    """your tests pass on hall.py as it is"""
    outcome().pass_on("right")


def test_touch():
    """your tests catch the mutant that keeps touching bookings apart"""
    outcome().notice(TOUCH)


def test_inside():
    """your tests catch the mutant that forgets how long the longer booking is"""
    outcome().notice(INSIDE)


def test_order():
    """your tests catch the mutant that relies on the order of the bookings"""
    outcome().notice(ORDER)


def test_gap():
    """your tests catch the mutant that swallows a free hour"""
    outcome().notice(GAP)


def test_empty():
    """your tests catch the mutant that fails on a day without bookings"""
    outcome().notice(EMPTY)


def test_sorts():
    """your tests catch the mutant that sorts the list that was handed in"""
    outcome().notice(SORTS)
