from datetime import date

import pytest
from datetime2 import add_months, add_years, is_leap, rent_days


@pytest.mark.parametrize(
    ("day", "count", "wanted"),
    [
        (date(2024, 4, 10), 1, date(2024, 5, 10)),
        (date(2024, 5, 10), 1, date(2024, 6, 10)),
        (date(2024, 5, 10), 3, date(2024, 8, 10)),
        (date(2024, 5, 10), 0, date(2024, 5, 10)),
    ],
)
def test_months(day, count, wanted):
    """a month later is the same day of the next month"""
    assert add_months(day, count) == wanted


@pytest.mark.parametrize(
    ("day", "count", "wanted"),
    [
        (date(2024, 12, 5), 1, date(2025, 1, 5)),
        (date(2024, 11, 5), 1, date(2024, 12, 5)),
        (date(2024, 11, 5), 14, date(2026, 1, 5)),
        (date(2024, 1, 5), 11, date(2024, 12, 5)),
        (date(2024, 1, 5), 24, date(2026, 1, 5)),
    ],
)
def test_months_over_new_year(day, count, wanted):
    """months go over the end of the year"""
    assert add_months(day, count) == wanted


@pytest.mark.parametrize(
    ("day", "count", "wanted"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 30), 1, date(2024, 2, 29)),
        (date(2024, 8, 31), 1, date(2024, 9, 30)),
        (date(2024, 12, 31), 2, date(2025, 2, 28)),
        (date(2024, 2, 29), 1, date(2024, 3, 29)),
    ],
)
def test_month_ends(day, count, wanted):
    """a day that the month does not have becomes its last day"""
    assert add_months(day, count) == wanted


@pytest.mark.parametrize(
    ("day", "count", "wanted"),
    [
        (date(2023, 5, 1), 1, date(2024, 5, 1)),
        (date(2023, 3, 1), 2, date(2025, 3, 1)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
    ],
)
def test_years(day, count, wanted):
    """a year later is the same day of the next year"""
    assert add_years(day, count) == wanted


@pytest.mark.parametrize("year", [*range(1896, 1910), *range(1996, 2030), 2100, 2400])
def test_leap(year):
    """leap years, the full hundreds included"""
    try:
        date(year, 2, 29)
        wanted = True
    except ValueError:
        wanted = False
    assert is_leap(year) == wanted


@pytest.mark.parametrize("count", [0, 1, 5])
def test_rent(count):
    """payments fall on the same day of each month"""
    wanted = [date(2024, 3 + number, 15) for number in range(count)]
    assert rent_days(date(2024, 3, 15), count) == wanted


def test_rent_month_end():
    """a short month does not shorten the months after it"""
    wanted = [date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]
    assert rent_days(date(2024, 1, 31), 4) == wanted
