from datetime import date

import pytest
from datetime3 import orders, read_day, ready, week


def test_read():
    """read_day: both forms, with or without zeros before the dots"""
    assert read_day("2024-05-04") == date(2024, 5, 4)
    assert read_day("4.5.2024") == date(2024, 5, 4)
    assert read_day("04.05.2024") == date(2024, 5, 4)
    assert read_day("31.12.1999") == date(1999, 12, 31)


def test_read_date():
    """read_day: the result is a date, without a time"""
    assert repr(read_day("4.5.2024")) == "datetime.date(2024, 5, 4)"
    assert repr(read_day("2024-05-04")) == "datetime.date(2024, 5, 4)"


def refused(*texts):
    """Read texts that should be refused."""
    for text in texts:
        try:
            day = read_day(text)
        except ValueError:
            continue
        pytest.fail(f"read_day({text!r}) raised no ValueError and returned {day}")


def test_read_other():
    """read_day: any other form is a ValueError, also those that fromisoformat knows"""
    refused("20240504", "2024-W18-6", "2024W186")
    refused("5/4/2024", "4.5.", "tomorrow", "", "2024-05-04 10:00", "2024.05.04", "4-5-2024")


def test_read_no_such_day():
    """read_day: a day that doesn't exist is a ValueError"""
    refused("31.4.2024", "2024-13-01", "29.2.2023", "0.1.2024")


def test_ready():
    """ready: working days in the middle of a week"""
    assert ready(date(2024, 5, 6), 1) == date(2024, 5, 7)
    assert ready(date(2024, 5, 6), 4) == date(2024, 5, 10)
    assert ready(date(2024, 4, 30), 2) == date(2024, 5, 2)


def test_ready_weekend():
    """ready: Saturday and Sunday don't count"""
    assert ready(date(2024, 5, 3), 1) == date(2024, 5, 6)
    assert ready(date(2024, 5, 3), 6) == date(2024, 5, 13)
    assert ready(date(2024, 5, 6), 10) == date(2024, 5, 20)


def test_ready_from_weekend():
    """ready: from a Saturday or Sunday, the first working day is Monday"""
    assert ready(date(2024, 5, 4), 1) == date(2024, 5, 6)
    assert ready(date(2024, 5, 5), 1) == date(2024, 5, 6)
    assert ready(date(2024, 5, 5), 5) == date(2024, 5, 10)


def test_ready_holidays():
    """ready: holidays don't count, and one on a Sunday makes no difference"""
    assert ready(date(2024, 4, 30), 1, [date(2024, 5, 1)]) == date(2024, 5, 2)
    assert ready(date(2024, 5, 8), 2, {date(2024, 5, 9), date(2024, 5, 10)}) == date(2024, 5, 14)
    assert ready(date(2024, 5, 3), 1, (date(2024, 5, 5),)) == date(2024, 5, 6)
    assert ready(date(2024, 5, 3), 1, [date(2024, 5, 6)]) == date(2024, 5, 7)


def test_ready_start():
    """ready: a start on a holiday isn't counted either"""
    assert ready(date(2024, 5, 1), 1, [date(2024, 5, 1)]) == date(2024, 5, 2)


def test_ready_zero():
    """ready: with 0 it's the day itself, even on a Sunday"""
    assert ready(date(2024, 5, 3), 0) == date(2024, 5, 3)
    assert ready(date(2024, 5, 5), 0) == date(2024, 5, 5)


def test_week():
    """week: with its number, in two digits"""
    assert week(date(2024, 5, 4)) == "2024-W18"
    assert week(date(2024, 2, 1)) == "2024-W05"


def test_week_new_year():
    """week: around New Year, the year is that of the week"""
    assert week(date(2024, 12, 30)) == "2025-W01"
    assert week(date(2024, 12, 29)) == "2024-W52"
    assert week(date(2027, 1, 3)) == "2026-W53"
    assert week(date(2027, 1, 4)) == "2027-W01"


def test_orders():
    """orders: how many days are in each week, with days that come twice"""
    assert orders([date(2024, 5, 8), date(2024, 5, 8), date(2024, 5, 6)]) == {"2024-W19": 3}
    assert orders([date(2024, 5, 6), date(2024, 5, 5)]) == {"2024-W18": 1, "2024-W19": 1}
    assert orders([date(2024, 12, 31), date(2024, 1, 1)]) == {"2024-W01": 1, "2025-W01": 1}
    assert orders([]) == {}


def test_orders_sorted():
    """orders: the earliest week comes first"""
    assert list(orders([date(2025, 1, 2), date(2024, 12, 24), date(2024, 3, 1)])) == [
        "2024-W09",
        "2024-W52",
        "2025-W01",
    ]


def test_orders_argument():
    """orders: the list of days stays as it was"""
    days = [date(2025, 1, 2), date(2024, 12, 24), date(2025, 1, 2)]
    orders(days)
    if days != [date(2025, 1, 2), date(2024, 12, 24), date(2025, 1, 2)]:
        pytest.fail(f"after the call, the list of days is {days}")
