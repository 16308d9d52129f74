"""No rent in February.

Ravi moved into one of Deepa's rehearsal rooms on 31 January 2026. These are the dates on which
her program wants his rent, "every month":

    31 January, 2 March, 1 April, 1 May, 31 May, 30 June, 30 July …

In February he paid nothing. In May he pays twice! The program takes 30 days for a month and 365
for a year, and timedelta can't do any better: months and years have no fixed length.

    >>> from datetime import date, timedelta
    >>> print(date(2026, 1, 31) + timedelta(days=30))
    2026-03-02
    >>> date(2026, 1, 31).replace(month=2)
    Traceback (most recent call last):
    ValueError: day is out of range for month
    >>> import calendar
    >>> calendar.monthrange(2026, 2)[1]  # [0] is the weekday of the 1st, [1] the number of days
    28

So people agree on a rule: a month later is the same day of the next month, or its last day if it
has no such day. Make all three functions count like people.
"""

from datetime import date, timedelta


def add_months(day, count):
    """Return the same day `count` months later, or the last day of that month.

    A negative count goes back.
    """
    return day + timedelta(days=30 * count)


def payments(start, count):
    """Return a list of the dates of `count` monthly payments, the first one on `start`.

    Somebody who begins on the 31st pays on the 31st in every month that has one.
    """
    dates = []
    day = start
    for _ in range(count):
        dates.append(day)
        day = add_months(day, 1)
    return dates


def age(born, today):
    """Return how many years old somebody is who was born on this day: 17, 18 …

    In a year without a 29 February, somebody born on that day is a year older on 1 March.
    """
    return (today - born).days // 365
