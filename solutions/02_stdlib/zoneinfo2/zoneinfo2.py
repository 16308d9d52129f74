"""The night with nine hours."""

from datetime import UTC, timedelta

MARCH_REAL = 7
MARCH_PYTHON = 8
OFFSET_BEFORE = "+01:00"
OFFSET_TWICE = "+01:00"
APART = 0
ADDED = "07:00"
NEVER_UTC = "01:30"


def worked(start, end):
    """Return how many hours really pass between two aware times, as a float."""
    return (end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=1)


def finish(start, hours):
    """Return the aware time, in the zone of `start`, when this many hours have really passed."""
    return (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)


def exists(local):
    """Say whether the clock of its zone ever shows this aware time."""
    back = local.astimezone(UTC).astimezone(local.tzinfo)
    return back.replace(tzinfo=None) == local.replace(tzinfo=None)


# Why this way
#
# In UTC no hour is missing and none comes twice, so whatever has to do with durations is
# calculated there. `astimezone` of the very same zone gives the object back unchanged, so the
# way back only finds the gap if UTC is between. Comparing without the zones keeps the
# comparison out of Python's special rules for aware times.
