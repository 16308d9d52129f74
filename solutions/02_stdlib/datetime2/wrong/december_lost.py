# expect: after December comes January
"""No rent in February."""

import calendar
from datetime import date


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    month = day.month + count
    year = day.year + month // 12
    month = month % 12 or 12
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def payments(start, count):
    """Return a list of the dates of `count` monthly payments, the first one on `start`."""
    return [add_months(start, number) for number in range(count)]


def age(born, today):
    """Return how many years old somebody is who was born on this day: 17, 18 …"""
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years -= 1
    return years
