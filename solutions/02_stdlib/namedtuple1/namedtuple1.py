"""Fields with names."""

from collections import namedtuple

Flight = namedtuple(
    "Flight", ["number", "city", "minutes", "gate", "status"], defaults=["-", "on time"]
)


def flight(*fields):
    """Return a flight."""
    return Flight(*fields)


def board_line(entry):
    """Return the line for the board: "09:05 KL 12  Oslo  gate B4"."""
    clock = f"{entry.minutes // 60:02}:{entry.minutes % 60:02}"
    return f"{clock} {entry.number}  {entry.city}  gate {entry.gate}"


def delayed(entry, minutes):
    """Return the flight with a later departure and the status "delayed"."""
    return entry._replace(minutes=entry.minutes + minutes, status="delayed")


def board(entries):
    """Return the lines of all flights that are not cancelled, by departure time."""
    shown = [entry for entry in entries if entry.status != "cancelled"]
    return [board_line(entry) for entry in sorted(shown, key=lambda entry: entry.minutes)]


def as_dict(entry):
    """Return the flight as a dict: field name -> value."""
    return entry._asdict()


# Why this way
#
# Old code that unpacks the tuple or compares it goes on working, which is why a
# namedtuple is the gentle step out of index tuples. _replace copies the fields
# that stay, so a sixth field needs no change in delayed(). Being equal to any tuple
# with the same values is also its weakness: Seat(1, 2) == Point(1, 2). A dataclass,
# two exercises on, does not have it.
