# expect: months go over the end of the year
"""A month is not 30 days."""

import calendar
from datetime import date


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    year = day.year + (day.month + count) // 12
    month = (day.month + count) % 12 or 12
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def add_years(day, count):
    """Return the same day `count` years later; 29 February becomes 28 when it must."""
    return add_months(day, 12 * count)


def is_leap(year):
    """Return True for a leap year: 2024 and 2000 are, 2023 and 1900 are not."""
    return calendar.isleap(year)


def rent_days(start, count):
    """Return the due dates of `count` monthly payments, the first one at the start."""
    return [add_months(start, number) for number in range(count)]
