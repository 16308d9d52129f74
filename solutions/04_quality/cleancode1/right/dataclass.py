"""The function nobody dares to touch."""

from dataclasses import dataclass

PRICES = [(6, 0, 0), (16, 150, 450), (65, 300, 900), (1000, 200, 900)]


@dataclass
class Guest:
    """A guest of the rink."""

    name: str
    age: int
    hours: int
    deposit: bool

    @property
    def owes(self) -> int:
        """What they pay, in cents."""
        hourly, most = next((price, most) for below, price, most in PRICES if self.age < below)
        return min(hourly * self.hours, most) - 500 * self.deposit

    @classmethod
    def from_line(cls, line: str) -> "Guest":
        """Make a guest of a line."""
        try:
            name, age, hours, deposit = line.split(";")
        except ValueError:
            raise ValueError("not four parts") from None
        try:
            guest = cls(name.strip(), int(age), int(hours), deposit.strip() == "yes")
        except ValueError:
            raise ValueError("age and hours are numbers") from None
        if guest.age < 0 or guest.hours < 1:
            raise ValueError("age from 0, hours from 1")
        return guest


def report(text: str) -> str:
    """Return the report."""
    guests: list[Guest] = []
    bad: list[str] = []
    for number, line in lines_of(text):
        try:
            guests.append(Guest.from_line(line))
        except ValueError as error:
            bad.append(f"  line {number}: {error}")
    bad[:0] = ["not counted:"] if bad else []
    rows = [f"{guest.name}: {guest.owes / 100:.2f}" for guest in guests]
    total = sum(map(Guest.owes.fget, guests)) / 100
    return "\n".join([*rows, f"{len(guests)} guests, {total:.2f}", *bad])


def lines_of(text: str) -> list[tuple[int, str]]:
    """Return the lines that say something, with their numbers."""
    lines = enumerate(text.splitlines(), 1)
    return [(number, line) for number, line in lines if line.strip() and line[0] != "#"]
