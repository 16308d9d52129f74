import pytest

from functions1 import fill_hours, volume, water_cost


@pytest.mark.parametrize("sizes", [(25, 10, 2), (8, 4, 1.5), (50, 20, 0)])
def test_volume(sizes):
    """the volume is length times width times depth"""
    length, width, depth = sizes
    assert volume(length, width, depth) == length * width * depth


def test_fill_hours_one():
    """6 cubic metres at 100 litres a minute take 1 hour"""
    assert fill_hours(6, 100) == 1


@pytest.mark.parametrize(
    ("cubic_metres", "litres_per_minute", "wanted"),
    [(510, 1000, 8.5), (48, 200, 4), (3, 100, 0.5), (0, 20, 0)],
)
def test_fill_hours(cubic_metres, litres_per_minute, wanted):
    """the filling time grows with the pool and shrinks with the hose"""
    assert round(fill_hours(cubic_metres, litres_per_minute), 9) == wanted


@pytest.mark.parametrize("cubic_metres", [0, 1, 48, 500])
def test_water_cost(cubic_metres):
    """the price counts for each cubic metre, the fee only once"""
    assert water_cost(cubic_metres, 3, 15) == 15 + cubic_metres * 3


def test_water_cost_other_prices():
    """price and fee come from the call"""
    assert water_cost(10, 4, 0) == 40
    assert water_cost(10, 0, 7) == 7
