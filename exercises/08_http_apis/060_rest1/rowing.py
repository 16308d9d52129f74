"""The boats of a rowing club and who has booked them. Nothing to change here."""

from dataclasses import dataclass, field


@dataclass
class Club:
    """Boats with the number of their seats, and bookings: (boat, day, member)."""

    boats: dict[str, int]  # {"Otter": 2}
    bookings: dict[int, tuple[str, str, str]] = field(default_factory=dict)
    last: int = 0

    def book(self, boat: str, day: str, member: str) -> int | None:
        """Book a boat for a day and return the number of the booking, or None if it's taken."""
        if any(taken[:2] == (boat, day) for taken in self.bookings.values()):
            return None
        self.last += 1
        self.bookings[self.last] = (boat, day, member)
        return self.last

    def cancel(self, number: int) -> None:
        """Cancel a booking."""
        del self.bookings[number]
