# expect: Is there a list
"""Every Tuesday and Saturday."""

from datetime import date, timedelta

TUESDAY, SATURDAY = 1, 5  # as date.weekday() counts: Monday is 0 and Sunday is 6


class MarketDays:
    """The market days from first to last, both included, the earliest first.

    weekdays is the set of weekdays on which there's a market. Any number of loops over the same
    MarketDays can go on at once. It keeps no list of its days.
    """

    def __init__(self, first: date, last: date, weekdays: set[int]) -> None:
        self.first = first
        self.last = last
        self.weekdays = weekdays

    def __iter__(self):
        day = self.first
        while day <= self.last:
            if day.weekday() in self.weekdays:
                yield day
            day += timedelta(days=1)

    def __reversed__(self):
        return reversed(list(self))

    def __contains__(self, day):
        return self.first <= day <= self.last and day.weekday() in self.weekdays


def swaps(season: MarketDays) -> list[tuple[date, date]]:
    """Return all pairs of market days, the earlier one first, that are less than a week apart.

    Amara and her brother Joseph can swap two such days.
    """
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
