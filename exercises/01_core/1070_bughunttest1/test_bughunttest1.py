from functools import cache

from buses import wait
from pythlings_checks import own_tests

RIGHT = """
def wait(times, now):
    return min((time - now) % 1440 for time in times)
"""
NEGATIVE = "after the last bus, the wait is negative"
SORTS = "the list is sorted afterwards"

NEGATIVE_CODE = """
def wait(times, now):
    return min([time - now for time in times if time >= now] or [min(times) - now])
"""

SORTS_CODE = """
def wait(times, now):
    times.sort()
    return min((time - now) % 1440 for time in times)
"""


@cache
def outcome():
    return own_tests(
        "bughunttest1.py",
        {
            "repaired": {"buses.py": RIGHT},
            NEGATIVE: {"buses.py": NEGATIVE_CODE},
            SORTS: {"buses.py": SORTS_CODE},
        },
    )


def test_right():
    """your tests pass when both bugs are fixed"""
    outcome().pass_on("repaired")


def test_negative():
    """your tests notice the first bug: the wait is negative"""
    outcome().notice(NEGATIVE)


def test_sorts():
    """your tests notice the second bug: the list is in another order afterwards"""
    outcome().notice(SORTS)


def test_number():
    """there is a test for each complaint, beside the one you had"""
    outcome().at_least(3)


def test_wait():
    """buses.py: what worked still works"""
    assert wait([600, 480, 540], 490) == 50
    assert wait([480], 480) == 0
    assert wait([0, 1439], 0) == 0
    assert wait([700, 30, 700], 31) == 669


def test_wait_midnight():
    """buses.py: after the last bus of the day comes the first one of the next"""
    assert wait([70, 10, 400], 1430) == 20
    assert wait([300], 301) == 1439
    assert wait([0, 720], 1439) == 1


def test_wait_list():
    """buses.py: the list stays as it was"""
    times = [70, 10, 400]
    wait(times, 100)
    wait(times, 1430)
    assert times == [70, 10, 400], "the list after wait"
