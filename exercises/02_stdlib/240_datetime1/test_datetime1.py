from datetime import date, datetime, timedelta

import pytest
from datetime1 import days_late, due, hours_open, reminder


@pytest.mark.parametrize(
    ("lent", "wanted"),
    [
        ("2024-02-20", date(2024, 3, 12)),
        ("2023-02-20", date(2023, 3, 13)),
        ("2024-12-24", date(2025, 1, 14)),
    ],
)
def test_due(lent, wanted):
    """a book is due after three weeks, across months and leap days"""
    assert due(lent) == wanted


@pytest.mark.parametrize("days", [1, 7, 366])
def test_due_other_days(days):
    """the loan may be shorter or longer"""
    assert due("2024-01-01", days) == date.fromordinal(date(2024, 1, 1).toordinal() + days)


@pytest.mark.parametrize(("day", "wanted"), [(9, 0), (10, 0), (11, 1), (25, 15)])
def test_late(day, wanted):
    """an open loan is late by the days up to today"""
    assert days_late(date(2024, 5, 10), date(2024, 5, day)) == wanted


@pytest.mark.parametrize(("day", "wanted"), [(2, 0), (10, 0), (12, 2)])
def test_late_returned(day, wanted):
    """a book that came back stops counting"""
    assert days_late(date(2024, 5, 10), date(2024, 5, 30), date(2024, 5, day)) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2024, 3, 12), "Emma was due on Tuesday, 12 March 2024"),
        (date(2025, 6, 1), "Emma was due on Sunday, 1 June 2025"),
        (date(2023, 10, 30), "Emma was due on Monday, 30 October 2023"),
    ],
)
def test_reminder(day, wanted):
    """the letter names weekday, day, month and year"""
    assert reminder("Emma", day) == wanted


def test_reminder_title():
    """the letter names the book"""
    assert reminder("Dune", date(2024, 3, 2)) == "Dune was due on Saturday, 2 March 2024"


@pytest.mark.parametrize(("hours", "minutes"), [(8, 30), (24, 0), (36, 15), (0, 1)])
def test_hours(hours, minutes):
    """hours between two times, longer than a day too"""
    opened = datetime(2024, 2, 28, 9, 15)
    closed = opened + timedelta(hours=hours, minutes=minutes)
    assert hours_open(opened, closed) == pytest.approx(hours + minutes / 60)
