import pytest

from none1 import difference, or_last, shown


def test_shown_missing():
    """a missing reading is shown as such"""
    assert shown(None) == "no reading"


@pytest.mark.parametrize("reading", [21, -4, 0, 0.0])
def test_shown(reading):
    """every real reading is shown, 0 as well"""
    assert shown(reading) == f"{reading} degrees"


@pytest.mark.parametrize("last", [17, 0, None])
def test_last(last):
    """a missing reading is replaced by the last one"""
    assert or_last(None, last) == last


@pytest.mark.parametrize("reading", [17, 0, -1])
def test_reading(reading):
    """a real reading is never replaced"""
    assert or_last(reading, 99) == reading


@pytest.mark.parametrize(("inside", "outside"), [(None, 3), (3, None), (None, None), (None, 0)])
def test_no_difference(inside, outside):
    """with a missing reading there is no difference"""
    assert difference(inside, outside) is None


@pytest.mark.parametrize(("inside", "outside"), [(21, 4), (0, -9), (19, 0), (0, 0), (-2, 3)])
def test_difference(inside, outside):
    """two real readings have a difference, also around 0"""
    assert difference(inside, outside) == inside - outside
