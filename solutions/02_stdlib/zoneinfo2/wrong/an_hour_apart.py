# expect: What does the clock show each time?
"""The night with nine hours."""

from datetime import UTC, timedelta

MARCH_REAL = 7
MARCH_PYTHON = 8
OFFSET_BEFORE = "+01:00"
OFFSET_TWICE = "+01:00"
APART = 1
ADDED = "07:00"
NEVER_UTC = "01:30"


def worked(start, end):
    """Return how many hours really pass between two aware times, as a float."""
    return (end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=1)


def finish(start, hours):
    """Return the aware time, in the zone of `start`, when so many hours have really passed."""
    return (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)


def exists(local):
    """Say whether the clock of its zone ever shows this aware time."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None) == local.replace(tzinfo=None)
