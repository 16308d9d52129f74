"""The night when the clock changes.

In London the clock jumped from 01:00 to 02:00 on 31 March 2024, and went back from
02:00 to 01:00 on 27 October 2024. So one hour does not exist, and one comes twice:
first in summer time (+01:00), then in winter time (+00:00). datetime tells the two
apart with fold: 0 is the first time, 1 the second.

    >>> from datetime import datetime
    >>> from zoneinfo import ZoneInfo
    >>> london = ZoneInfo("Europe/London")
    >>> datetime(2024, 10, 27, 1, 30, tzinfo=london, fold=1).isoformat()
    '2024-10-27T01:30:00+00:00'

Time sheets, night buses and hospital records are wrong twice a year because of
this. A trap comes on top: two times with the same zone are subtracted by what the
clock shows, as if nothing had happened.

A night bus leaves at 00:30 and arrives at 02:30, by the clock. Predict without
running, then write the function that gives the real duration.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

MARCH = [datetime(2024, 3, 31, hour, 30, tzinfo=LONDON) for hour in (0, 1, 2)]
OCTOBER = [datetime(2024, 10, 27, hour, 30, tzinfo=LONDON) for hour in (0, 1, 2)]

# TODO: predict. Hours are numbers, offsets are texts such as "+05:30".

# (MARCH[2] - MARCH[0]) / timedelta(hours=1)
ANSWER_MARCH_SUBTRACTED = None

# How many hours did the passengers really sit in the bus in March?
ANSWER_MARCH_REAL = None

# How many in October, from 00:30 to 02:30 by the clock?
ANSWER_OCTOBER_REAL = None

# The end of OCTOBER[1].isoformat(), six characters
ANSWER_OCTOBER_OFFSET = None

# The end of OCTOBER[2].isoformat(), six characters
ANSWER_LATER_OFFSET = None

# (OCTOBER[1].replace(fold=1) - OCTOBER[1]) / timedelta(hours=1)
ANSWER_FOLD_SUBTRACTED = None

# What MARCH[1] (it does not exist) becomes in UTC, as text "HH:MM"
ANSWER_GAP_IN_UTC = None

# A bus that leaves OCTOBER[0] and needs 2 hours: OCTOBER[0] + timedelta(hours=2)
# shows this on the clock, as text "HH:MM"
ANSWER_ADDED = None


def really(start, end):
    """Return the timedelta that really passes between two aware times."""
    # TODO: mend it.
    return end - start
