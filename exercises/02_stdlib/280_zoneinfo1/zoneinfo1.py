"""One meeting, three clocks.

A datetime without a zone is called naive: ten o'clock, but where? With a zone it is
aware and means one moment in the world. zoneinfo knows the zones of the world and
their summer times.

    >>> from datetime import datetime
    >>> from zoneinfo import ZoneInfo
    >>> start = datetime(2024, 1, 15, 10, 0, tzinfo=ZoneInfo("Europe/Lisbon"))
    >>> start.astimezone(ZoneInfo("Asia/Kolkata")).isoformat()
    '2024-01-15T15:30:00+05:30'

replace(tzinfo=...) only puts a name on the numbers; astimezone converts. Taking one
for the other moves a meeting by hours, and no error tells you.

The rule that saves trouble: store UTC, show local time, never calculate with naive
times. Complete the calendar of a team in Lisbon, Kolkata and Auckland.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def to_utc(local, zone):
    """Return the moment in UTC of a naive time read from the clock in `zone`.

    `local` is naive and `zone` a name such as "Europe/Lisbon". An aware `local`
    raises ValueError.
    """
    # TODO
    return local


def shown_in(moment, zone):
    """Return what the clock in `zone` shows, as text: "2024-01-15 15:30".

    A naive `moment` raises ValueError.
    """
    # TODO
    return f"{moment:%Y-%m-%d %H:%M}"


def invitation(moment, zones):
    """Return a dict: zone name -> what its clock shows."""
    # TODO
    return {}


def day_shift(moment, zone, other):
    """Return by how many days the date in `other` lies after that in `zone`: -1, 0, 1."""
    # TODO
    return 0
