"""A month is not 30 days.

A timedelta knows days and weeks, but no months and no years, because these have no
fixed length. timedelta(days=30) is "a month" four times a year, and perhaps on the
day when it is tested.

    >>> from datetime import date, timedelta
    >>> print(date(2024, 1, 31) + timedelta(days=30))
    2024-03-01
    >>> date(2023, 2, 29)
    Traceback (most recent call last):
    ValueError: day is out of range for month

So "one month later" needs a rule. The usual one: the same day of the next month, or
that month's last day when there is no such day. 31 January becomes 28 or 29 February.

The calendar of a tool rental runs, but it counts in days. Mend the four functions.
"""

from datetime import date, timedelta


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month."""
    # TODO: mend.
    return day + timedelta(days=30 * count)


def add_years(day, count):
    """Return the same day `count` years later; 29 February becomes 28 when it must."""
    # TODO: mend.
    return day + timedelta(days=365 * count)


def is_leap(year):
    """Return True for a leap year: 2024 and 2000 are, 2023 and 1900 are not."""
    # TODO: mend.
    return year % 4 == 0


def rent_days(start, count):
    """Return the due dates of `count` monthly payments, the first one at the start.

    Rented on 31 January: 31 January, 29 February, 31 March.
    """
    # TODO: mend. Each step here starts from the date before.
    dates = []
    for number in range(count):
        dates.append(start)
        start = add_months(start, 1)
    return dates
