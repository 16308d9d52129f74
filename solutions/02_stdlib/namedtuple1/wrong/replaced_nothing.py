# expect: delayed(read('KL 12;Oslo;545;B4;on time'), 90).minutes
"""Gate Oslo."""

from collections import namedtuple

Flight = namedtuple(
    "Flight", ["number", "city", "minutes", "gate", "status"], defaults=["-", "on time"]
)


# that isn't given is "-", a status that isn't given is "on time". The others must be given.


def read(line):
    """Return the flight in a line: "KL 12;Oslo;545;B4;on time". Departure is at minute 545."""
    parts = line.split(";")
    flight = Flight(number=parts[0], city=parts[1], minutes=int(parts[2]))
    if len(parts) > 3:
        flight = flight._replace(gate=parts[3])
    if len(parts) > 4:
        flight = flight._replace(status=parts[4])
    return flight


def board_line(flight):
    """Return the line for the board: "09:05 KL 12  Oslo  gate B4"."""
    clock = f"{flight.minutes // 60:02}:{flight.minutes % 60:02}"
    return f"{clock} {flight.number}  {flight.city}  gate {flight.gate}"


def delayed(flight, minutes):
    """Return the flight so many minutes later, with the status "delayed"."""
    flight._replace(minutes=flight.minutes + minutes, status="delayed")
    return flight


def board(flights):
    """Return the lines of all flights that aren't cancelled, in the order of departure."""
    shown = [flight for flight in flights if flight.status != "cancelled"]
    return [board_line(flight) for flight in sorted(shown, key=lambda flight: flight.minutes)]


def as_dict(flight):
    """Return the flight as a dict: {"number": "KL 12", "city": "Oslo", …}."""
    return flight._asdict()
