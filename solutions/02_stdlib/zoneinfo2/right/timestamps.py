"""The night with nine hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MARCH = [datetime(2026, 3, 28, 22, tzinfo=LONDON), datetime(2026, 3, 29, 6, tzinfo=LONDON)]
OCTOBER = [datetime(2026, 10, 24, 22, tzinfo=LONDON), datetime(2026, 10, 25, 6, tzinfo=LONDON)]
TWICE = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
NEVER = datetime(2026, 3, 29, 1, 30, tzinfo=LONDON)

MARCH_REAL = 7.0
MARCH_PYTHON = 8.0
OFFSET_BEFORE = "+01:00"
OFFSET_TWICE = "+01:00"
APART = 0.0
ADDED = "07:00"
NEVER_UTC = "01:30"


def worked(start, end):
    """Return how many hours really pass between two aware times, as a float."""
    return (end.timestamp() - start.timestamp()) / 3600


def finish(start, hours):
    """Return the aware time, in the zone of `start`, when so many hours have really passed."""
    return datetime.fromtimestamp(start.timestamp() + hours * 3600, tz=start.tzinfo)


def exists(local):
    """Say whether the clock of its zone ever shows this aware time."""
    again = datetime.fromtimestamp(local.timestamp(), local.tzinfo)
    return f"{again:%Y-%m-%d %H:%M:%S}" == f"{local:%Y-%m-%d %H:%M:%S}"
