import math

from exercise import mean


def test_mean():
    assert math.isclose(mean([1, 2]), 1.5)
