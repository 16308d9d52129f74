import pytest

from unitconverter import convert, units


@pytest.mark.parametrize(
    ("celsius", "fahrenheit", "kelvin"),
    [
        (0, 32, 273.15),
        (100, 212, 373.15),
        (-40, -40, 233.15),
        (180, 356, 453.15),
        (21.5, 70.7, 294.65),
    ],
)
def test_temperatures(celsius, fahrenheit, kelvin):
    """stage 2: temperatures, in all directions"""
    values = {"C": celsius, "F": fahrenheit, "K": kelvin}
    for source, value in values.items():
        got = {target: convert(value, source, target) for target in values}
        assert got == pytest.approx(values)


def test_float():
    """stage 2: a temperature is a float too"""
    assert [type(convert(3, "C", unit)).__name__ for unit in "CFK"] == ["float"] * 3


def test_units():
    """stage 2: units() lists what is possible"""
    assert units() == {
        "length": ["cm", "ft", "in", "km", "m", "mm"],
        "temperature": ["C", "F", "K"],
        "weight": ["g", "kg", "lb", "oz"],
    }


def test_units_is_a_copy():
    """stage 2: changing the result of units() changes nothing"""
    units()["length"].clear()
    assert units()["length"] == ["cm", "ft", "in", "km", "m", "mm"]
