"""Days between two dates."""

from datetime import date, timedelta


def due(lent, days=21):
    """Return the date on which a book lent on `lent` (text, "2024-02-20") is due."""
    return date.fromisoformat(lent) + timedelta(days=days)


def days_late(due_date, today, returned=None):
    """Return how many days late a book is: 0 when it is not late."""
    end = today if returned is None else returned
    return max((end - due_date).days, 0)


def reminder(title, due_date):
    """Return the line for the letter: "Emma was due on Tuesday, 12 March 2024"."""
    return f"{title} was due on {due_date:%A}, {due_date.day} {due_date:%B %Y}"


def hours_open(opened, closed):
    """Return how many hours lie between two datetimes, as a float: 8.5."""
    return (closed - opened) / timedelta(hours=1)
