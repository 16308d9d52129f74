"""Ready in five working days."""

import re
from collections import Counter
from datetime import date, timedelta


def read_day(text):
    """Return the date that is written like "2024-05-04" or like "4.5.2024"."""
    if found := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text):
        year, month, day = found.groups()
    elif found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        day, month, year = found.groups()
    else:
        raise ValueError(text)
    return date(int(year), int(month), int(day))


def ready(day, count, holidays=()):
    """Return the date that is `count` working days after `day`."""
    off = set(holidays)
    one = timedelta(days=1)
    for _ in range(count):
        day = day + one
        while day.isoweekday() > 5 or day in off:
            day = day + one
    return day


def week(day):
    """Return the week of a day as text, with the year of the week: "2025-W01"."""
    return day.strftime("%G-W%V")


def orders(days):
    """Return a dict: week -> how many of these days are in it, the earliest week first."""
    return dict(sorted(Counter(map(week, days)).items()))
