"""A captain's screen."""

from lagoon.depth import depth
from logbook.book import last_trip


def line(place: str, hour: int) -> str:
    """Return the line about a place: "sandbank 1.5 m", or "sandbank: no depth known"."""
    found = depth(place, hour)
    if found is None:
        return f"{place}: no depth known"
    return f"{place} {found:.1f} m"


def greeting(captain: str) -> str:
    """Return what a captain reads first."""
    return f"Welcome, {captain}. Your last trip: {last_trip(captain)}"
