from dataclasses import dataclass
from datetime import date
from decimal import Decimal


class LendingError(ValueError):
    pass


def rule(holds, text):
    if not holds:
        raise LendingError(text)


@dataclass(frozen=True, order=True)
class Member:
    name: str

    def __post_init__(self):
        rule(self.name and not self.name.isspace(), "no name")


@dataclass(frozen=True)
class Item:
    code: str
    name: str
    value: Decimal

    def __post_init__(self):
        rule(self.code.strip() and self.name.strip(), "blank")
        rule(self.value > 0, "worthless")


@dataclass(frozen=True)
class Loan:
    item: Item
    member: Member
    since: date
    due: date

    def __post_init__(self):
        rule(self.since <= self.due, "due before it begins")

    def late(self, day):
        if day <= self.due:
            return 0
        return day.toordinal() - self.due.toordinal()

    def fee(self, day):
        fee = Decimal(self.late(day)) / 2
        return fee if fee < self.item.value else self.item.value
