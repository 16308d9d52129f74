"""One meeting, three clocks."""

from datetime import UTC
from zoneinfo import ZoneInfo


def to_utc(local, zone):
    """Return the moment in UTC of a naive time read from the clock in `zone`."""
    if local.tzinfo is not None:
        raise ValueError(f"{local} has a zone already")
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def shown_in(moment, zone):
    """Return what the clock in `zone` shows, as text: "2024-01-15 15:30"."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no zone")
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def invitation(moment, zones):
    """Return a dict: zone name -> what its clock shows."""
    return {zone: shown_in(moment, zone) for zone in zones}


def day_shift(moment, zone, other):
    """Return by how many days the date in `other` lies after that in `zone`: -1, 0, 1."""
    there = moment.astimezone(ZoneInfo(other)).date()
    here = moment.astimezone(ZoneInfo(zone)).date()
    return (there - here).days


# Why this way
#
# replace comes first because the numbers were read from a clock in that zone; then
# astimezone asks what UTC shows at that moment. A naive time is refused and not
# guessed: astimezone would read it as the server's local time, which differs
# between your machine and the one in production. Subtracting dates, not day
# numbers, stays right when one clock shows the 31st and the other the 1st.
