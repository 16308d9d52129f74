from operator import attrgetter
from typing import NamedTuple


class Flight(NamedTuple):
    number: str
    city: str
    minutes: int
    gate: str = "-"
    status: str = "on time"


def read(line: str) -> Flight:
    parts = line.split(";")
    parts[2] = int(parts[2])
    return Flight(*parts)


def board_line(flight: Flight) -> str:
    hours, minutes = divmod(flight.minutes, 60)
    return f"{hours:0>2}:{minutes:0>2} {flight.number}  {flight.city}  gate {flight.gate}"


def delayed(flight: Flight, minutes: int) -> Flight:
    later = flight.minutes + minutes
    return Flight(flight.number, flight.city, later, flight.gate, "delayed")


def board(flights: list[Flight]) -> list[str]:
    lines = []
    for flight in sorted(flights, key=attrgetter("minutes")):
        if flight.status == "cancelled":
            continue
        lines.append(board_line(flight))
    return lines


def as_dict(flight: Flight) -> dict:
    return dict(flight._asdict())
