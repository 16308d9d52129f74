"""Ready in five working days."""

from datetime import datetime, timedelta


def read_day(text):
    """Return the date that is written like "2024-05-04" or like "4.5.2024"."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        return datetime.strptime(text, "%d.%m.%Y").date()


def ready(day, count, holidays=()):
    """Return the date that is `count` working days after `day`."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            count -= 1
    return day


def week(day):
    """Return the week of a day as text, with the year of the week: "2025-W01"."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def orders(days):
    """Return a dict: week -> how many of these days are in it, the earliest week first."""
    counts = {}
    for label in sorted(week(day) for day in days):
        counts[label] = counts.get(label, 0) + 1
    return counts


# Why this way
#
# A loop over days is slow only for centuries, and you can see that it's right. A formula with
# weeks of five days needs a case for each weekday to start from, and still knows no holidays.
# The zero in W09 keeps the weeks in order when they are sorted as text. For large numbers of
# holidays a set is quicker than a list; `in` works with both.
