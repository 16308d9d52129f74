# expect: the defaults belong to Flight itself
"""Fields with names."""

from collections import namedtuple

Flight = namedtuple("Flight", ["number", "city", "minutes", "gate", "status"])


def flight(number, city, minutes, gate="-", status="on time"):
    return Flight(number, city, minutes, gate, status)


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
