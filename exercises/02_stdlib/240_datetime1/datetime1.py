"""Days between two dates.

datetime.date is a day, datetime.datetime a day with a time, datetime.timedelta a
distance. They calculate with each other and know how long the months are.

    >>> from datetime import date, datetime, timedelta
    >>> lent = date.fromisoformat("2024-02-20")
    >>> print(lent + timedelta(days=21))
    2024-03-12
    >>> (date(2024, 3, 12) - lent).days
    21
    >>> f"{lent:%d.%m.%Y}"                 # the same as lent.strftime("%d.%m.%Y")
    '20.02.2024'

A timedelta of 36 hours has .days == 1 and .total_seconds() == 129600.0.

Complete the desk of a lending library. Today's date is always handed in: a function
that looks at the calendar itself gives another answer tomorrow, and cannot be tested.
"""

from datetime import date, datetime, timedelta


def due(lent, days=21):
    """Return the date on which a book lent on `lent` (text, "2024-02-20") is due."""
    # TODO: read the text, then add the days.
    return lent


def days_late(due_date, today, returned=None):
    """Return how many days late a book is: 0 when it is not late.

    A book that came back counts up to the day in `returned`, any other to today.
    """
    # TODO
    return today - due_date


def reminder(title, due_date):
    """Return the line for the letter: "Emma was due on Tuesday, 12 March 2024"."""
    # TODO: %A weekday, %d day, %B month, %Y year. No leading zero for the day.
    return f"{title} was due on {due_date}"


def hours_open(opened, closed):
    """Return how many hours lie between two datetimes, as a float: 8.5."""
    # TODO: .days alone is not enough.
    return (closed - opened).days
