# expect: doesn't become the last of a long one
"""No rent in February."""

import calendar
from datetime import date


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    _, last = calendar.monthrange(year, month + 1)
    return date(year, month + 1, last if day.day == calendar.monthrange(day.year, day.month)[1] else min(day.day, last))


def payments(start, count):
    """Return a list of the dates of `count` monthly payments, the first one on `start`."""
    return [add_months(start, number) for number in range(count)]


def age(born, today):
    """Return how many years old somebody is who was born on this day: 17, 18 …"""
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years -= 1
    return years
