import pytest

import ownfunction1
from ownfunction1 import fee, fee_for_two, label


def test_fee_for_one_hour():
    """one hour costs 7"""
    assert fee(1) == 7


@pytest.mark.parametrize("hours", [2, 5, 24])
def test_fee_for_more_hours(hours):
    """each further hour costs 2 more"""
    assert fee(hours) == 7 + (hours - 1) * 2


def test_fee_for_no_time():
    """without any hours the bicycle itself is still paid"""
    assert fee(0) == 5


@pytest.mark.parametrize(
    ("number", "colour", "wanted"),
    [(7, "red", "Bicycle 7 (red)"), (12, "dark green", "Bicycle 12 (dark green)")],
)
def test_label(number, colour, wanted):
    """the label shows the number and the colour"""
    assert label(number, colour) == wanted


@pytest.mark.parametrize(("first", "second"), [(1, 1), (3, 8), (0, 2)])
def test_fee_for_two(first, second):
    """two bicycles cost the sum of their two fees"""
    assert fee_for_two(first, second) == 10 + 2 * first + 2 * second


def test_fee_for_two_asks_fee(monkeypatch):
    """fee_for_two calls fee, so a new price in fee counts there too"""
    monkeypatch.setattr(ownfunction1, "fee", lambda hours: 100 + hours)
    assert fee_for_two(1, 2) == 203
