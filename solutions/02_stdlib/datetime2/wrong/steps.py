# expect: a short month does not shorten the months after it
"""A month is not 30 days."""

import calendar
from datetime import date


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    month += 1
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
    dates = []
    for _ in range(count):
        dates.append(start)
        start = add_months(start, 1)
    return dates
