"""A record that writes itself."""

from dataclasses import dataclass


@dataclass
class Parcel:
    """A parcel on its way."""

    code: str
    weight: float
    city: str = "unknown"
    express: bool = False
    status: str = "new"


def read_parcel(line):
    """Return the Parcel of a line "code;weight" or "code;weight;city"."""
    code, weight, *rest = line.split(";")
    return Parcel(code, float(weight), *rest)


def heaviest(parcels):
    """Return the heaviest parcel; None when there are no parcels."""
    return max(parcels, key=lambda parcel: parcel.weight, default=None)


def deliver(parcel):
    """Set the parcel's status to "delivered". Delivered twice is a ValueError."""
    if parcel.status == "delivered":
        raise ValueError(f"parcel {parcel.code} has been delivered already")
    parcel.status = "delivered"
