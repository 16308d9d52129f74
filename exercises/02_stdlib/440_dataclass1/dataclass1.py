"""A record that writes itself.

A dataclass is a type of your own that holds named values. You write the fields; the
line @dataclass above it writes the rest: how it is made, how it is shown, and ==.

    >>> from dataclasses import dataclass
    >>> @dataclass
    ... class Bus:
    ...     line: str
    ...     seats: int = 40
    >>> bus = Bus("12A")
    >>> bus.seats = 44
    >>> bus, bus == ("12A", 44)
    (Bus(line='12A', seats=44), False)

After the colon stands the type that is meant. Python does not check it, but readers
and editors do. Classes proper come in the next phase; here a class is a list of fields.

Records like this are in every program: orders, settings, results. Describe a parcel.
"""

from dataclasses import dataclass


@dataclass
class Parcel:
    """A parcel on its way.

    Fields, in this order: code (text), weight (a number of kilos with decimals),
    city (text, by default "unknown"), express (True or False, by default False),
    status (text, by default "new").
    """

    # TODO: the five fields.


def read_parcel(line):
    """Return the Parcel of a line "code;weight" or "code;weight;city"."""
    # TODO: the weight is a number. A line without city leaves the default.
    return line


def heaviest(parcels):
    """Return the heaviest parcel; None when there are no parcels."""
    # TODO: max with key.
    return parcels[0]


def deliver(parcel):
    """Set the parcel's status to "delivered". Delivered twice is a ValueError."""
    # TODO: the message names the parcel's code.
