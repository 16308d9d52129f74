import pytest

from indentblock1 import heating, watering, window


@pytest.mark.parametrize("temperature", [26, 40])
def test_window_open(temperature):
    """the window is open above 25 degrees"""
    assert window(temperature) == "open"


@pytest.mark.parametrize("temperature", [25, 10, -3])
def test_window_shut(temperature):
    """the window is shut up to 25 degrees"""
    assert window(temperature) == "shut"


@pytest.mark.parametrize("temperature", [5, 12, 30])
def test_heating_off(temperature):
    """from 5 degrees the heating has power 0"""
    assert heating(temperature) == 0


@pytest.mark.parametrize("temperature", [0, 4])
def test_heating_low(temperature):
    """below 5 degrees the heating has power 2"""
    assert heating(temperature) == 2


@pytest.mark.parametrize("temperature", [-1, -12])
def test_heating_frost(temperature):
    """below 0 degrees the heating has power 3"""
    assert heating(temperature) == 3


@pytest.mark.parametrize(("moisture", "hour"), [(30, 7), (30, 18), (80, 12), (55, 23)])
def test_moist_soil(moisture, hour):
    """moist soil gets nothing at any hour"""
    assert watering(moisture, hour) == 0


@pytest.mark.parametrize(("moisture", "hour"), [(29, 7), (0, 17)])
def test_dry_by_day(moisture, hour):
    """dry soil gets 3 litres by day"""
    assert watering(moisture, hour) == 3


@pytest.mark.parametrize(("moisture", "hour"), [(29, 18), (0, 22)])
def test_dry_in_the_evening(moisture, hour):
    """dry soil gets 5 litres from hour 18 on"""
    assert watering(moisture, hour) == 5
