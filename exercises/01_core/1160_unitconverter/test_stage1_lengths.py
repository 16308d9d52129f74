import itertools

import pytest

from unitconverter import convert

METRES = {"mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "in": 0.0254, "ft": 0.3048}
GRAMS = {"g": 1, "kg": 1000, "lb": 453.59237, "oz": 453.59237 / 16}


@pytest.mark.parametrize(
    ("value", "source", "target", "wanted"),
    [(1, "m", "cm", 100), (2500, "m", "km", 2.5), (30, "mm", "cm", 3), (0, "km", "mm", 0)],
)
def test_metric(value, source, target, wanted):
    """stage 1: metric lengths"""
    assert convert(value, source, target) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("value", "source", "target", "wanted"), [(1, "ft", "in", 12), (10, "in", "cm", 25.4)]
)
def test_imperial(value, source, target, wanted):
    """stage 1: feet and inches"""
    assert convert(value, source, target) == pytest.approx(wanted)


@pytest.mark.parametrize(("source", "target"), itertools.product(METRES, repeat=2))
def test_every_pair(source, target):
    """stage 1: every pair of lengths, in both directions"""
    assert convert(7.5, source, target) == pytest.approx(7.5 * METRES[source] / METRES[target])


@pytest.mark.parametrize(("source", "target"), itertools.product(GRAMS, repeat=2))
def test_weights(source, target):
    """stage 1: every pair of weights"""
    assert convert(3, source, target) == pytest.approx(3 * GRAMS[source] / GRAMS[target])


def test_float():
    """stage 1: the result is a float"""
    assert [type(convert(3, "m", unit)).__name__ for unit in METRES] == ["float"] * 6
