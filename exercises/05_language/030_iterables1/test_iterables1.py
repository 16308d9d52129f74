import tracemalloc
from datetime import date
from itertools import islice, pairwise

import pytest
from iterables1 import MarketDays, swaps
from pythlings_checks import program


def test_days():
    """the market days come in order, the first and the last day included"""
    assert list(MarketDays(date(2026, 5, 2), date(2026, 5, 9), {1, 5})) == [
        date(2026, 5, 2),
        date(2026, 5, 5),
        date(2026, 5, 9),
    ]


def test_across():
    """a season can go across the end of a year, and over the 29th of February"""
    assert list(MarketDays(date(2027, 12, 30), date(2028, 1, 3), {0, 6})) == [
        date(2028, 1, 2),
        date(2028, 1, 3),
    ]
    assert list(MarketDays(date(2028, 2, 28), date(2028, 3, 1), {0, 1, 2})) == [
        date(2028, 2, 28),
        date(2028, 2, 29),
        date(2028, 3, 1),
    ]


def test_twice():
    """a second loop over the same season finds all its days again"""
    season = MarketDays(date(2026, 5, 1), date(2026, 5, 6), {1, 5})
    assert list(season) == [date(2026, 5, 2), date(2026, 5, 5)]
    assert list(season) == [date(2026, 5, 2), date(2026, 5, 5)], "the second time"


def test_at_once():
    """two loops can go on at once: each has its own place"""
    season = MarketDays(date(2026, 5, 1), date(2026, 5, 6), {1, 5})
    pairs = [(one.day, other.day) for one in season for other in season]
    if pairs != [(2, 2), (2, 5), (5, 2), (5, 5)]:
        pytest.fail(
            "The season has two days, the 2nd and the 5th. A loop inside a loop over it should "
            f"give four pairs, and it gives {pairs}."
        )


def test_none():
    """a season without a market day has no days"""
    assert list(MarketDays(date(2026, 5, 4), date(2026, 5, 8), {6})) == []
    assert list(MarketDays(date(2026, 5, 9), date(2026, 5, 1), {1, 5})) == [], (
        "the last day is before the first"
    )
    assert list(MarketDays(date(2026, 5, 1), date(2026, 5, 9), set())) == []


def test_swaps():
    """so `swaps` finds all the pairs within a week"""
    assert swaps(MarketDays(date(2026, 5, 1), date(2026, 5, 9), {1, 5})) == [
        (date(2026, 5, 2), date(2026, 5, 5)),
        (date(2026, 5, 5), date(2026, 5, 9)),
    ]
    season = MarketDays(date(2026, 5, 2), date(2026, 5, 9), {4, 5, 6})
    pairs = [(one.day, other.day) for one, other in swaps(season)]
    if pairs != [(2, 3), (2, 8), (3, 8), (3, 9), (8, 9)]:
        pytest.fail(
            "With markets on the 2nd, 3rd, 8th and 9th, all pairs but the 2nd and the 9th are less "
            f"than a week apart. swaps gives {pairs}."
        )


def test_iterator():
    """`iter` gives an iterator, and the season itself isn't one"""
    season = MarketDays(date(2026, 5, 1), date(2026, 5, 6), {1, 5})
    assert next(iter(season)) == date(2026, 5, 2)
    if hasattr(season, "__next__"):
        pytest.fail("MarketDays has a __next__ itself. Leave that to what __iter__ gives back.")


def test_reversed():
    """`reversed` gives the same days, the last one first"""
    assert list(reversed(MarketDays(date(2026, 5, 2), date(2026, 5, 9), {1, 5}))) == [
        date(2026, 5, 9),
        date(2026, 5, 5),
        date(2026, 5, 2),
    ]
    assert list(reversed(MarketDays(date(2026, 5, 4), date(2026, 5, 8), {6}))) == []


def test_reversed_twice():
    """`reversed` can be used again, and for `next`"""
    season = MarketDays(date(2026, 5, 1), date(2026, 5, 10), {1, 5})
    assert next(reversed(season)) == date(2026, 5, 9)
    assert next(reversed(season)) == date(2026, 5, 9), "the second time"


def test_in():
    """`in` says whether there's a market on a date"""
    season = MarketDays(date(2026, 5, 2), date(2026, 5, 9), {1, 5})
    for day, wanted, what in [
        (date(2026, 5, 5), True, "a Tuesday within the season"),
        (date(2026, 5, 2), True, "the first day, a Saturday"),
        (date(2026, 5, 9), True, "the last day, a Saturday"),
        (date(2026, 5, 6), False, "a Wednesday"),
        (date(2026, 5, 12), False, "a Tuesday, but after the last day"),
        (date(2026, 4, 28), False, "a Tuesday, but before the first day"),
    ]:
        found = day in season
        if found is not wanted:
            pytest.fail(
                "The season goes from Saturday, 2 May to Saturday, 9 May, with markets on Tuesdays "
                f"and Saturdays. The {day:%d.%m.} is {what}, so `in` should be {wanted}."
            )


def test_in_looks_at_one_day():
    """`in` doesn't go through the days to find one"""

    class Watched(MarketDays):
        def __iter__(self):
            pytest.fail(
                "`in` loops over the days. A look at the date itself is enough: is it within the "
                "season, and on the right weekday? Python calls __contains__ for that."
            )

    assert date(2026, 5, 5) in Watched(date(2026, 5, 2), date(2026, 5, 9), {1, 5})
    assert date(2026, 5, 6) not in Watched(date(2026, 5, 2), date(2026, 5, 9), {1, 5})


def measured(call, begin, wanted):
    """Take two days of what begin() gives, and fail if that takes much memory."""
    tracemalloc.start()
    try:
        days = list(islice(begin(), 2))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if days != wanted:
        pytest.fail(f"{call} began with {', '.join(map(str, days))}.")
    if most > 500_000:
        pytest.fail(
            f"Only two days of a thousand years were asked for, and {call} has made them all. Is "
            "there a list, or are there square brackets?"
        )


def test_thousand_years():
    """a season of a thousand years isn't worked out in advance"""
    season = MarketDays(date(1500, 1, 1), date(2500, 12, 31), {1, 5})
    measured("the loop", lambda: iter(season), [date(1500, 1, 2), date(1500, 1, 6)])


def test_thousand_years_reversed():
    """and not in advance for `reversed` either"""
    season = MarketDays(date(1500, 1, 1), date(2500, 12, 31), {1, 5})
    measured("`reversed`", lambda: reversed(season), [date(2500, 12, 28), date(2500, 12, 25)])


def test_keeps_no_list():
    """a season keeps no list of its days, not even after a loop"""
    tracemalloc.start()
    try:
        season = MarketDays(date(2006, 1, 1), date(2025, 12, 31), {1, 5})
        days = sum(1 for _ in season)
        kept = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    if date(2025, 12, 30) not in season or days != 2087:
        pytest.fail(
            f"From 2006 to 2025 there are 2087 Tuesdays and Saturdays. A loop finds {days}."
        )
    if kept > 30_000:
        pytest.fail(
            "After a loop over the 2087 days of a season, they're all still in memory. Does the "
            "season keep a list of them? The first day, the last day and the weekdays are enough."
        )


def test_program():
    """the program shows the days that can be swapped"""
    days = [
        "Sat 02",
        "Tue 05",
        "Sat 09",
        "Tue 12",
        "Sat 16",
        "Tue 19",
        "Sat 23",
        "Tue 26",
        "Sat 30",
    ]
    lines = [f"{one} May  <->  {other} May" for one, other in pairwise(days)]
    program("iterables1.py").prints("\n".join(lines))
