import pytest
from unitconverter import convert


def test_fahrenheit():
    """stage 2: Fahrenheit and Celsius, in both directions"""
    assert convert(0, "C", "F") == pytest.approx(32)
    assert convert(212, "F", "C") == pytest.approx(100)
    assert convert(350, "F", "C") == pytest.approx(176.6667, abs=0.001)
    assert convert(-40, "C", "F") == pytest.approx(-40)
    assert convert(21.5, "C", "F") == pytest.approx(70.7)
    assert convert(-3.5, "F", "F") == pytest.approx(-3.5)


def test_kelvin():
    """stage 2: Kelvin, in all directions"""
    assert convert(100, "C", "K") == pytest.approx(373.15)
    assert convert(0, "K", "C") == pytest.approx(-273.15)
    assert convert(32, "F", "K") == pytest.approx(273.15)
    assert convert(310.15, "K", "F") == pytest.approx(98.6)
    assert convert(290, "K", "K") == pytest.approx(290)
