# expect: Does the season keep a list of them
"""Every Tuesday and Saturday.

Amara sells cheese at a market, and sometimes swaps days with her brother Joseph. Here's what she'd
like to type:

    >>> season = MarketDays(date(2026, 5, 1), date(2026, 5, 12), {TUESDAY, SATURDAY})
    >>> for day in season:
    ...     print(day)
    2026-05-02
    2026-05-05
    2026-05-09
    2026-05-12
    >>> date(2026, 5, 9) in season, date(2026, 5, 10) in season
    (True, False)
    >>> next(reversed(season))
    datetime.date(2026, 5, 12)

Python turns each line into a call of a method: `for` calls `__iter__`, `in` calls `__contains__`,
and `reversed` calls `__reversed__`.

Is a season an iterator, then? No. A loop over it would use it up, and in June it would be empty. A
season is an iterable: its `__iter__` makes a fresh iterator for every loop, so two loops can go on
at once. It may also span a thousand years, so work out the days when they're asked for.

`python3 iterables1.py` (`py iterables1.py` on Windows) shows who can stand in for whom.
"""

from datetime import timedelta

from datetime import timedelta

from datetime import date

TUESDAY, SATURDAY = 1, 5  # as date.weekday() counts: Monday is 0 and Sunday is 6


class MarketDays:
    """The market days from first to last, both included, the earliest first.

    weekdays is the set of weekdays on which there's a market. Any number of loops over the same
    MarketDays can go on at once. It keeps no list of its days.
    """

    def __init__(self, first: date, last: date, weekdays: set[int]) -> None:
        self.days = []
        day = first
        while day <= last:
            if day.weekday() in weekdays:
                self.days.append(day)
            day += timedelta(days=1)

    def __iter__(self):
        return iter(self.days)

    def __reversed__(self):
        return reversed(self.days)

    def __contains__(self, day):
        return day in self.days

    # TODO: __iter__ gives an iterator over the days, a new one each time.

    # TODO: __reversed__ gives an iterator over the same days, the last one first.

    # TODO: __contains__ says whether there's a market on a date. It needn't look at any other day.


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
