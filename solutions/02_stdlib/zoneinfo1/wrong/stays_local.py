# expect: the stored moment is in UTC itself
"""One meeting, three clocks."""

from zoneinfo import ZoneInfo


def to_utc(local, zone):
    """Return the moment in UTC of a naive time read from the clock in `zone`."""
    if local.tzinfo is not None:
        raise ValueError(f"{local} has a zone already")
    return local.replace(tzinfo=ZoneInfo(zone))


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
