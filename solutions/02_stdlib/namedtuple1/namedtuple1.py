"""Gate Oslo."""

from collections import namedtuple

Flight = namedtuple(
    "Flight", ["number", "city", "minutes", "gate", "status"], defaults=["-", "on time"]
)


def read(line):
    """Return the flight in a line: "KL 12;Oslo;545;B4;on time". Departure is at minute 545."""
    number, city, minutes, *others = line.split(";")
    return Flight(number, city, int(minutes), *others)


def board_line(flight):
    """Return the line for the board: "09:05 KL 12  Oslo  gate B4"."""
    clock = f"{flight.minutes // 60:02}:{flight.minutes % 60:02}"
    return f"{clock} {flight.number}  {flight.city}  gate {flight.gate}"


def delayed(flight, minutes):
    """Return the flight this many minutes later, with the status "delayed"."""
    return flight._replace(minutes=flight.minutes + minutes, status="delayed")


def board(flights):
    """Return the lines of all flights that aren't cancelled, in the order of departure."""
    shown = [flight for flight in flights if flight.status != "cancelled"]
    return [board_line(flight) for flight in sorted(shown, key=lambda flight: flight.minutes)]


def as_dict(flight):
    """Return the flight as a dict: {"number": "KL 12", "city": "Oslo", …}."""
    return flight._asdict()


# Why this way
#
# Code that unpacks the tuple or compares it goes on working, so a namedtuple is the gentle way
# out of index tuples. `_replace` copies whatever it isn't told about: a sixth field needs no
# change in `delayed`. A namedtuple equals every tuple with the same values, whatever they mean:
# Seat(1, 2) == Point(1, 2). If that worries you, wait for dataclass1.
