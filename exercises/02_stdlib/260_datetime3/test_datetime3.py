from datetime import date, timedelta

import pytest
from datetime3 import add_business_days, is_business_day, read_day, week_label

FRIDAY = date(2024, 5, 3)


@pytest.mark.parametrize("text", ["2024-05-04", "4.5.2024", "04.05.2024"])
def test_read(text):
    """two ways to write a date are read"""
    assert read_day(text) == date(2024, 5, 4)


@pytest.mark.parametrize("text", ["5/4/2024", "2024-13-01", "31.4.2024", "tomorrow", ""])
def test_read_wrong(text):
    """anything else is a ValueError"""
    with pytest.raises(ValueError):
        read_day(text)


@pytest.mark.parametrize("number", range(7))
def test_business_day(number):
    """Monday to Friday are business days"""
    assert is_business_day(date(2024, 4, 29) + timedelta(days=number), []) == (number < 5)


def test_holiday():
    """a holiday is no business day"""
    assert is_business_day(FRIDAY, {FRIDAY}) is False


@pytest.mark.parametrize(("count", "wanted"), [(0, 3), (1, 6), (2, 7), (5, 10), (6, 13), (11, 20)])
def test_add(count, wanted):
    """weekends are not counted"""
    assert add_business_days(FRIDAY, count) == date(2024, 5, wanted)


@pytest.mark.parametrize(("start", "wanted"), [(4, 6), (5, 6), (6, 7)])
def test_add_from_weekend(start, wanted):
    """the start may lie on a weekend"""
    assert add_business_days(date(2024, 5, start), 1) == date(2024, 5, wanted)


def test_add_holidays():
    """holidays are not counted either"""
    holidays = {date(2024, 5, 6), date(2024, 5, 9), date(2024, 5, 11)}
    days = [add_business_days(FRIDAY, count, holidays).day for count in range(1, 5)]
    assert days == [7, 8, 10, 13]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2024, 5, 3), "2024-W18"),
        (date(2024, 2, 1), "2024-W05"),
        (date(2024, 12, 29), "2024-W52"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2021, 1, 3), "2020-W53"),
        (date(2021, 1, 4), "2021-W01"),
    ],
)
def test_week(day, wanted):
    """a week is named with the year it belongs to"""
    assert week_label(day) == wanted
