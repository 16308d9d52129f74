"""No rent in February."""

import calendar
from datetime import date


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    _, last = calendar.monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, last))


def payments(start, count):
    """Return a list of the dates of `count` monthly payments, the first one on `start`."""
    return [add_months(start, number) for number in range(count)]


def age(born, today):
    """Return how many years old somebody is who was born on this day: 17, 18 …"""
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years -= 1
    return years


# Why this way
#
# Each payment is counted from the start, because stepping from date to date loses the 31st for
# good once it has gone through February. Months are counted from 0 for divmod and from 1 for
# people, hence the - 1 and the + 1. `born.replace(year=today.year)` is the tempting way to find
# the birthday; for somebody born on 29 February it raises a ValueError in three years of four.
