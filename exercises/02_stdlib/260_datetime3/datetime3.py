"""Business days and week numbers.

Delivery promises are made in business days, and factories plan in week numbers.
date has a method for both questions.

    >>> from datetime import date, datetime
    >>> date(2024, 5, 4).weekday()              # Monday is 0, so this is a Saturday
    5
    >>> date(2024, 12, 30).isocalendar()
    datetime.IsoCalendarDate(year=2025, week=1, weekday=1)
    >>> datetime.strptime("4.5.2024", "%d.%m.%Y").date()
    datetime.date(2024, 5, 4)

Look at the second answer: the last Monday of 2024 lies in week 1 of 2025. ISO
weeks belong to the year that holds their Thursday, so the year of the week and the
year of the day differ around New Year. Reports that mix the two lose a week.

Complete the delivery promise of a bicycle maker.
"""

from datetime import date, datetime, timedelta


def read_day(text):
    """Return the date from "2024-05-04" or from "4.5.2024"; ValueError otherwise."""
    # TODO
    return date.fromisoformat(text)


def is_business_day(day, holidays):
    """Return True for Monday to Friday when the day is not in `holidays`."""
    # TODO
    return True


def add_business_days(day, count, holidays=()):
    """Return the day that lies `count` business days after `day`.

    `day` itself is never counted, even when it is a business day. 0 gives `day`.
    """
    # TODO: go on one day at a time and count the business days.
    return day + timedelta(days=count)


def week_label(day):
    """Return the week as text with its own year: "2025-W01" for 30 December 2024."""
    # TODO: which year?
    return f"{day.year}-W1"
