"""Ready in five working days.

"When can I have my bike back?" In Mateusz's workshop the answer comes in working days: Monday to
Friday, but no holidays. At the end of 2024 his list also showed this, and five orders were gone:

    2024-W01: 5 orders      (they belong to the 30th of December!)

Weeks have a year of their own. Week 1 is the one with the first Thursday of the year, so the
last Monday of 2024 is in week 1 of 2025.

    >>> from datetime import date, datetime
    >>> date(2024, 5, 4).weekday()  # Monday is 0, so this is a Saturday
    5
    >>> date(2024, 12, 30).isocalendar()
    datetime.IsoCalendarDate(year=2025, week=1, weekday=1)
    >>> datetime.strptime("4.5.2024", "%d.%m.%Y")
    datetime.datetime(2024, 5, 4, 0, 0)

`strptime` reads a date in just the form that you describe. That can be good: `fromisoformat`
reads "20240504" and "2024-W18-6" as well, and nobody in the workshop means them.

Write the four functions of his order book.
"""

from datetime import date


def read_day(text):
    """Return the date that is written like "2024-05-04" or like "4.5.2024".

    For any other form, and for days that don't exist, raise a ValueError.
    """
    # TODO
    return date.fromisoformat(text)


def ready(day, count, holidays=()):
    """Return the date that is `count` working days after `day`.

    `day` itself isn't counted, whether it's a working day or not. The holidays come as a list,
    tuple or set of dates. With a count of 0 it's `day` itself.
    """
    # TODO
    return day


def week(day):
    """Return the week of a day as text, with the year of the week: "2025-W01"."""
    # TODO
    return f"{day.year}-W01"


def orders(days):
    """Return a dict: week -> how many of these days are in it, the earliest week first.

    The days are in no order, and a day may be there several times. Only weeks with orders are
    in the dict.
    """
    # TODO
    return {}
