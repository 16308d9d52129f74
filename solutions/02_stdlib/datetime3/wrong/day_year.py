# expect: a week is named with the year it belongs to
"""Business days and week numbers."""

from datetime import datetime, timedelta


def read_day(text):
    """Return the date from "2024-05-04" or from "4.5.2024"; ValueError otherwise."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        return datetime.strptime(text, "%d.%m.%Y").date()


def is_business_day(day, holidays):
    """Return True for Monday to Friday when the day is not in `holidays`."""
    return day.weekday() < 5 and day not in holidays


def add_business_days(day, count, holidays=()):
    """Return the day that lies `count` business days after `day`."""
    while count > 0:
        day += timedelta(days=1)
        if is_business_day(day, holidays):
            count -= 1
    return day


def week_label(day):
    """Return the week as text with its own year: "2025-W01" for 30 December 2024."""
    year, week, _ = day.isocalendar()
    return f"{day.year}-W{week:02}"
