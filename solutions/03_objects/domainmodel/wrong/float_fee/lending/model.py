"""Stage 1: what there is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

FEE_PER_DAY = Decimal("0.50")


class LendingError(Exception):
    """Something is against the rules."""


@dataclass(frozen=True)
class Member:
    name: str

    def __post_init__(self):
        if not self.name.strip():
            raise LendingError("a member needs a name")


@dataclass(frozen=True)
class Item:
    code: str
    name: str
    value: Decimal

    def __post_init__(self):
        if not self.code.strip():
            raise LendingError("an item needs a code")
        if not self.name.strip():
            raise LendingError("an item needs a name")
        if self.value <= 0:
            raise LendingError(f"an item isn't worth {self.value}")


@dataclass(frozen=True)
class Loan:
    item: Item
    member: Member
    since: date
    due: date

    def __post_init__(self):
        if self.due < self.since:
            raise LendingError(f"a loan since {self.since} can't be due on {self.due}")

    def late(self, day):
        """Return how many days after the due date this day is."""
        return max(0, (day - self.due).days)

    def fee(self, day):
        """Return what it costs to bring the item back on this day."""
        return min(self.item.value, self.late(day) * 0.50)
