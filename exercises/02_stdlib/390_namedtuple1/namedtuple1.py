"""Fields with names.

row[3] tells the reader nothing; row.gate does. collections.namedtuple makes a tuple
whose places have names. It stays a tuple: it can be unpacked, compared and used as
a key, and it cannot be changed.

    >>> from collections import namedtuple
    >>> Seat = namedtuple("Seat", ["row", "letter", "window"], defaults=[False])
    >>> seat = Seat(12, "C")
    >>> seat == (12, "C", False), seat.letter
    (True, 'C')
    >>> seat._replace(row=14)
    Seat(row=14, letter='C', window=False)

The departure board of a small airport works with plain tuples: (number, city, minutes
after midnight, gate, status). Refactor it: make Flight a namedtuple with gate "-" and
status "on time" as defaults, and use names instead of numbers in brackets.
"""

# TODO: Flight = namedtuple(...) with number, city, minutes, gate and status.


def flight(number, city, minutes, gate="-", status="on time"):
    """Return a flight."""
    # TODO: return a Flight. Then the defaults stand in two places: one is enough.
    return (number, city, minutes, gate, status)


def board_line(entry):
    """Return the line for the board: "09:05 KL 12  Oslo  gate B4"."""
    # TODO: names instead of numbers.
    clock = f"{entry[2] // 60:02}:{entry[2] % 60:02}"
    return f"{clock} {entry[0]}  {entry[1]}  gate {entry[3]}"


def delayed(entry, minutes):
    """Return the flight with a later departure and the status "delayed"."""
    # TODO: _replace
    return (entry[0], entry[1], entry[2] + minutes, entry[3], "delayed")


def board(entries):
    """Return the lines of all flights that are not cancelled, by departure time."""
    # TODO
    shown = [entry for entry in entries if entry[4] != "cancelled"]
    return [board_line(entry) for entry in sorted(shown, key=lambda entry: entry[2])]


def as_dict(entry):
    """Return the flight as a dict: field name -> value."""
    # TODO: _asdict
    names = ["number", "city", "minutes", "gate", "status"]
    return dict(zip(names, entry, strict=True))
