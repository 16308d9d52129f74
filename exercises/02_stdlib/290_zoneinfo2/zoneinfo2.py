"""The night with nine hours.

Amina is a nurse in London and works from 22:00 to 06:00. On 25 October 2026 the clocks go back
from 02:00 to 01:00, so her night has nine hours, and she is paid for eight. In March it's the
other way round: on the 29th the clocks jump from 01:00 to 02:00.

So one hour comes twice. `fold` tells the two apart: 0 is the first time, 1 the second.

    >>> from datetime import datetime
    >>> from zoneinfo import ZoneInfo
    >>> london = ZoneInfo("Europe/London")
    >>> datetime(2026, 10, 25, 1, 30, tzinfo=london, fold=1).isoformat()
    '2026-10-25T01:30:00+00:00'

And there is a trap on top. If two times have the same zone, Python calculates with what the
clock shows, as if nothing had happened.

First predict, without running anything. Then help Amina get paid for her ninth hour.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MARCH = [datetime(2026, 3, 28, 22, tzinfo=LONDON), datetime(2026, 3, 29, 6, tzinfo=LONDON)]
OCTOBER = [datetime(2026, 10, 24, 22, tzinfo=LONDON), datetime(2026, 10, 25, 6, tzinfo=LONDON)]
TWICE = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
NEVER = datetime(2026, 3, 29, 1, 30, tzinfo=LONDON)

# TODO: predict. Hours are numbers, the others are texts.
MARCH_REAL = ...  # how many hours does Amina work that night?
MARCH_PYTHON = ...  # (MARCH[1] - MARCH[0]) / timedelta(hours=1)
OFFSET_BEFORE = ...  # OCTOBER[0].isoformat()[-6:], such as "+05:30"
OFFSET_TWICE = ...  # TWICE.isoformat()[-6:]
APART = ...  # (TWICE.replace(fold=1) - TWICE) / timedelta(hours=1)
ADDED = ...  # f"{OCTOBER[0] + timedelta(hours=9):%H:%M}"
NEVER_UTC = ...  # f"{NEVER.astimezone(UTC):%H:%M}": it's read with the offset before the change


def worked(start, end):
    """Return how many hours really pass between two aware times, as a float."""
    # TODO
    return (end - start) / timedelta(hours=1)


def finish(start, hours):
    """Return the aware time, in the zone of `start`, when this many hours have really passed."""
    # TODO
    return start + timedelta(hours=hours)


def exists(local):
    """Say whether the clock of its zone ever shows this aware time.

    One that comes twice exists. NEVER doesn't.
    """
    # TODO: what does the clock show when you go to UTC and come back?
    return True
