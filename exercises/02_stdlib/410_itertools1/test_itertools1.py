import itertools

import pytest
from itertools1 import every, first, gaps, header_and_rows, joined, label


@pytest.mark.parametrize(
    "tables", [[[480, 600], [540]], [[], [5]], [], [(700, 800), iter([750]), [710]]]
)
def test_joined(tables):
    """all departures in one sorted list"""
    plain = [list(table) for table in tables]
    wanted = sorted(itertools.chain.from_iterable(plain))
    assert joined(*[iter(table) for table in plain]) == wanted


@pytest.mark.parametrize("number", [0, 2, 9])
def test_first(number):
    """the first departures of a list"""
    assert first([480, 540, 600], number) == [480, 540, 600][:number]


def test_first_endless():
    """departures that never end can be asked for the first ones"""
    assert first(itertools.count(480, 20), 4) == [480, 500, 520, 540]


def test_first_takes_no_more():
    """no more than the first ones are taken"""
    departures = iter([1, 2, 3, 4])
    first(departures, 2)
    assert list(departures) == [3, 4]


@pytest.mark.parametrize(
    ("departures", "wanted"), [([480, 540, 555], [60, 15]), ([480], []), ([], [])]
)
def test_gaps(departures, wanted):
    """minutes between neighbours"""
    assert gaps(departures) == wanted


def test_gaps_of_iterator():
    """gaps work for an iterator too"""
    assert gaps(iter([5, 8, 20])) == [3, 12]


@pytest.mark.parametrize(
    ("start", "minutes", "until"), [(480, 60, 700), (480, 60, 720), (5, 7, 6), (5, 7, 5)]
)
def test_every(start, minutes, until):
    """departures at equal distances, before the end of service"""
    wanted = [time for time in range(1500) if start <= time < until]
    assert every(start, minutes, until) == wanted[::minutes]


@pytest.mark.parametrize(("start", "step"), [(100, 10), (1, 1), (0, 5)])
def test_label(start, step):
    """each stop has its number"""
    stops = ["Mill", "Quarry", "Top"]
    wanted = [f"{start + place * step} {stop}" for place, stop in enumerate(stops)]
    assert label(iter(stops), start, step) == wanted


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_header_list(count):
    """a list is cut after two lines"""
    lines = ["title\n", "date\n", "a\n", "b\n", "c\n"][:count]
    assert header_and_rows(lines) == (lines[:2], lines[2:])


def test_header_iterator():
    """an iterator is cut too, and no line is lost"""
    assert header_and_rows(iter("abcde")) == (["a", "b"], ["c", "d", "e"])
