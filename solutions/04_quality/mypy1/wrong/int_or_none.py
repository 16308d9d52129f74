# expect: 8 euros a seat
"""Nobody has ever booked eight seats."""

import sys
from dataclasses import dataclass, field


@dataclass
class Show:
    """An evening under the dome, with its bookings."""

    title: str
    seats: int = 60
    names: list[str] = field(default_factory=list)
    booked: int = 0

    def free(self) -> int:
        """Return how many seats are left."""
        return self.seats - self.booked

    def is_full(self) -> bool:
        """Return whether there's no seat left."""
        return self.free() == 0


def price(seats: int) -> int | None:
    """Return the price in euros: 8 a seat, and from 8 seats on 6 euros less in all."""
    if seats < 8:
        return seats * 8
    return None


def row(show: Show) -> int:
    """Return the row of the next free seat. Each row has 20 seats, and row 1 is the first."""
    return show.booked // 20 + 1


def book(show: Show, name: str, seats: int) -> str:
    """Book seats and return what the ticket says, or "sold out" or "only 3 left"."""
    if show.is_full():
        return "sold out"
    if seats > show.free():
        return f"only {show.free()} left"
    first = row(show)
    show.booked += seats
    show.names.append(name)
    return f"{name}: {seats} seats, {price(seats)} euros, row {first}"


def guests(show: Show) -> str:
    """Return the names of all who have booked, in order: "Zainab, Tomo"."""
    return ", ".join(show.names)


def evening(words: list[str]) -> list[str]:
    """Book this many seats for each name, as in ["8", "Zainab", "Tomo"], and return the lines."""
    show = Show("Rings of Saturn")
    count, *names = words
    lines = [book(show, name, int(count)) for name in names]
    return [*lines, f"left: {show.free()}"]


if __name__ == "__main__":
    print("\n".join(evening(sys.argv[1:])))
