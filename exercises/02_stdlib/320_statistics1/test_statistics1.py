import statistics

import pytest
from statistics1 import most_common, nine_of_ten, spread, typical, unusual


@pytest.mark.parametrize(
    ("waits", "wanted"), [([5, 9, 6], 6), ([4, 10], 7), ([3], 3), ([5, 6, 7, 6, 90], 6)]
)
def test_typical(waits, wanted):
    """the typical wait is the one in the middle"""
    assert typical(waits) == wanted


def test_typical_of_nothing():
    """no waits have no typical one"""
    assert typical([]) is None


@pytest.mark.parametrize("waits", [[2, 4], [5, 6, 7, 6, 90], [3, 3, 3]])
def test_spread(waits):
    """the spread is that of a sample"""
    mean = sum(waits) / len(waits)
    wanted = (sum((wait - mean) ** 2 for wait in waits) / (len(waits) - 1)) ** 0.5
    assert spread(waits) == pytest.approx(wanted)


@pytest.mark.parametrize("waits", [[], [17]])
def test_spread_of_few(waits):
    """fewer than two waits have no spread"""
    assert spread(waits) == 0.0


@pytest.mark.parametrize(
    ("waits", "wanted"),
    [([5, 6, 6], [6]), ([9, 5, 9, 5, 1], [5, 9]), ([3, 2, 1], [1, 2, 3]), ([], [])],
)
def test_most_common(waits, wanted):
    """all times that occur most often, sorted"""
    assert most_common(waits) == wanted


def test_nine_of_ten():
    """nine of ten waits are not longer"""
    assert nine_of_ten(list(range(11))) == 9
    assert nine_of_ten(list(range(0, 202, 2))) == 180


@pytest.mark.parametrize("waits", [[1, 2], [5, 40, 7, 9, 12, 3]])
def test_nine_of_ten_between(waits):
    """between two waits the answer lies between them"""
    ordered = sorted(waits)
    place = 0.9 * (len(ordered) - 1)
    low = ordered[int(place)]
    high = ordered[int(place) + 1]
    assert nine_of_ten(waits) == pytest.approx(low + (place - int(place)) * (high - low))


def test_nine_of_ten_single():
    """a single wait is its own answer"""
    assert nine_of_ten([12]) == 12


@pytest.mark.parametrize(
    "waits", [[5, 6, 7, 6, 5, 7, 90], [5, 6, 7], [50, 51, 52, 50, 1, 51, 52, 50, 99], [8, 8, 8]]
)
def test_unusual(waits):
    """unusual waits lie far from the mean, on both sides"""
    mean, width = statistics.mean(waits), statistics.stdev(waits)
    wanted = [wait for wait in waits if abs(wait - mean) / (width or 1) > 2]
    assert unusual(waits) == wanted


@pytest.mark.parametrize("waits", [[], [4]])
def test_unusual_few(waits):
    """in a row of none or one nothing is unusual"""
    assert unusual(waits) == []
