import pytest
import unitconverter
from unitconverter import convert


def test_metres():
    """stage 1: metres, centimetres and millimetres"""
    assert convert(2, "m", "cm") == pytest.approx(200)
    assert convert(350, "mm", "cm") == pytest.approx(35)
    assert convert(0, "cm", "m") == 0


def test_inches():
    """stage 1: inches and feet, in both directions"""
    assert convert(9, "in", "cm") == pytest.approx(22.86)
    assert convert(25.4, "mm", "in") == pytest.approx(1)
    assert convert(6, "ft", "m") == pytest.approx(1.8288)
    assert convert(36, "in", "ft") == pytest.approx(3)
    assert convert(-1.5, "ft", "in") == pytest.approx(-18)
    assert convert(7.5, "in", "in") == pytest.approx(7.5)


def test_weights():
    """stage 1: weights, in both directions"""
    assert convert(8, "oz", "g") == pytest.approx(226.8)
    assert convert(1, "lb", "oz") == pytest.approx(16)
    assert convert(907.2, "g", "lb") == pytest.approx(2)
    assert convert(0.25, "kg", "g") == pytest.approx(250)
    assert convert(5, "lb", "kg") == pytest.approx(2.268)


def test_new_unit(monkeypatch):
    """stage 1: a line more in UNITS, and the new unit works"""
    monkeypatch.setitem(unitconverter.UNITS, "yd", ("length", 0.9144))
    monkeypatch.setitem(unitconverter.UNITS, "stone", ("weight", 6350.4))
    assert convert(2, "yd", "ft") == pytest.approx(6), (
        'With the line  "yd": ("length", 0.9144)  in UNITS, 2 yd should be 6 ft.'
    )
    assert convert(28, "lb", "stone") == pytest.approx(2), (
        'With the line  "stone": ("weight", 6350.4)  in UNITS, 28 lb should be 2 stone.'
    )
