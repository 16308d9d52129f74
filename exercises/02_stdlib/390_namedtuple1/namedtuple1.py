"""Gate Oslo.

    before    f"{row[1]}  gate {row[3]}"
    after     f"{flight.city}  gate {flight.gate}"

On Tuesday the airline put a new field in front, and every number in brackets meant something
else. Since then the board at Lucía's little airport says "gate Oslo", and forty people an hour
ask her where to go.

A namedtuple is a tuple whose places have names. It can still be unpacked, compared and used
as a key, and it can't be changed:

    >>> from collections import namedtuple
    >>> Seat = namedtuple("Seat", ["row", "letter", "window"], defaults=[False])
    >>> seat = Seat(12, "C")
    >>> seat.letter, seat == (12, "C", False)
    ('C', True)
    >>> seat._replace(row=14)
    Seat(row=14, letter='C', window=False)

Defaults belong to the last fields. The underscore in `_replace` and `_asdict` only keeps them
apart from your fields, so do use them.

Give the fields names, and go by names everywhere. The functions return what they did. Those
that take a flight have to work with its fields in another order, too.
"""

# TODO: Flight, a namedtuple with the fields number, city, minutes, gate and status. A gate
# that isn't given is "-", a status that isn't given is "on time". The others must be given.


def read(line):
    """Return the flight in a line: "KL 12;Oslo;545;B4;on time". Departure is at minute 545.

    Gate and status may be left out: "EI 300;Cork;60".
    """
    parts = line.split(";")
    gate = parts[3] if len(parts) > 3 else "-"
    status = parts[4] if len(parts) > 4 else "on time"
    return (parts[0], parts[1], int(parts[2]), gate, status)


def board_line(flight):
    """Return the line for the board: "09:05 KL 12  Oslo  gate B4"."""
    clock = f"{flight[2] // 60:02}:{flight[2] % 60:02}"
    return f"{clock} {flight[0]}  {flight[1]}  gate {flight[3]}"


def delayed(flight, minutes):
    """Return the flight this many minutes later, with the status "delayed"."""
    return (flight[0], flight[1], flight[2] + minutes, flight[3], "delayed")


def board(flights):
    """Return the lines of all flights that aren't cancelled, in the order of departure.

    Flights that leave at the same minute stay in the order in which they came.
    """
    shown = [flight for flight in flights if flight[4] != "cancelled"]
    return [board_line(flight) for flight in sorted(shown, key=lambda flight: flight[2])]


def as_dict(flight):
    """Return the flight as a dict: {"number": "KL 12", "city": "Oslo", …}."""
    names = ["number", "city", "minutes", "gate", "status"]
    return dict(zip(names, flight, strict=True))
