"""Every Tuesday and Saturday."""

from collections.abc import Iterator
from datetime import date, timedelta

TUESDAY, SATURDAY = 1, 5  # as date.weekday() counts: Monday is 0 and Sunday is 6


class MarketDays:
    """The market days from first to last, both included, the earliest first."""

    def __init__(self, first: date, last: date, weekdays: set[int]) -> None:
        self.first = first
        self.last = last
        self.weekdays = weekdays

    def __iter__(self) -> Iterator[date]:
        days = (self.first + timedelta(days=n) for n in range(self._length()))
        return (day for day in days if day.weekday() in self.weekdays)

    def __reversed__(self) -> Iterator[date]:
        days = (self.last - timedelta(days=n) for n in range(self._length()))
        return (day for day in days if day.weekday() in self.weekdays)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last and day.weekday() in self.weekdays

    def _length(self) -> int:
        return (self.last - self.first).days + 1


def swaps(season: MarketDays) -> list[tuple[date, date]]:
    """Return all pairs of market days, the earlier one first, that are less than a week apart."""
    pairs = []
    for day in season:
        for other in season:
            if 0 < (other - day).days < 7:
                pairs.append((day, other))
    return pairs


def main() -> None:
    """Print the days that can be swapped."""
    season = MarketDays(date(2026, 5, 1), date(2026, 5, 31), {TUESDAY, SATURDAY})
    for day, other in swaps(season):
        print(f"{day:%a %d %b}  <->  {other:%a %d %b}")


if __name__ == "__main__":
    main()


# Why this way
#
# Each call of `__iter__` makes a new generator expression with a place of its own; the season
# itself never changes. Without `__contains__`, `in` would fall back on `__iter__` and look at
# every day. Without `__reversed__`, `reversed` would want `__len__` and `__getitem__`. And
# range(0) and below are empty, which takes care of a season that ends before it begins.
