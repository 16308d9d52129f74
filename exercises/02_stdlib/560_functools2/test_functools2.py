from datetime import date
from decimal import Decimal

import pytest
from functools2 import Version, describe, newest


@pytest.mark.parametrize(
    ("value", "wanted"), [("tide", "tide"), (Decimal("1.50"), "1.50"), (None, "None")]
)
def test_other_types(value, wanted):
    """types without own version are shown by str"""
    assert describe(value) == wanted


@pytest.mark.parametrize(("value", "wanted"), [(7, "7"), (1024, "1,024"), (-1234567, "-1,234,567")])
def test_int(value, wanted):
    """whole numbers have commas between the thousands"""
    assert describe(value) == wanted


@pytest.mark.parametrize(("value", "wanted"), [(True, "yes"), (False, "no")])
def test_bool(value, wanted):
    """a bool is yes or no, not a number"""
    assert describe(value) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"), [(date(2024, 5, 3), "3 May 2024"), (date(1999, 12, 31), "31 December 1999")]
)
def test_date(day, wanted):
    """a date is written out"""
    assert describe(day) == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([5000, True, "x"], "3 values: 5,000, yes, x"),
        ([date(2024, 1, 2), 1], "2 values: 2 January 2024, 1"),
        ([], "no values"),
        ([[1, 2], []], "2 values: 2 values: 1, 2, no values"),
    ],
)
def test_list(values, wanted):
    """a list describes each of its values"""
    assert describe(values) == wanted


def test_dispatch():
    """another program can register a type of its own"""
    describe.register(complex, lambda value: "complex")
    assert (describe(3j), describe([3j])) == ("complex", "1 values: complex")


ORDERED = [
    Version(2, 7),
    Version(3, 9),
    Version(3, 11),
    Version(3, 12, beta=True),
    Version(3, 12),
    Version(3, 13, beta=True),
    Version(10, 0),
]


@pytest.mark.parametrize("place", range(6))
def test_less(place):
    """each version is less than the next one, and not the other way round"""
    low, high = ORDERED[place], ORDERED[place + 1]
    assert (low < high, high < low) == (True, False)


@pytest.mark.parametrize("place", range(6))
def test_other_comparisons(place):
    """the other comparisons are there too"""
    low, high = ORDERED[place], ORDERED[place + 1]
    same = Version(low.major, low.minor, low.beta)
    assert (high > low, low <= high, low >= high) == (True, True, False)
    assert (low < same, low <= same, low >= same) == (False, True, True)


def test_sorted():
    """versions can be sorted"""
    assert sorted([ORDERED[5], ORDERED[2], *ORDERED[3:5], ORDERED[6], *ORDERED[:2]]) == ORDERED


def test_newest():
    """the newest version, betas left out"""
    assert newest(ORDERED[:4]) == Version(3, 11)


def test_newest_beta():
    """betas count when they are asked for"""
    assert newest(ORDERED[:4], betas=True) == Version(3, 12, beta=True)


@pytest.mark.parametrize("versions", [[], [Version(1, 0, beta=True)]])
def test_newest_none(versions):
    """no version, no newest"""
    assert newest(versions) is None
