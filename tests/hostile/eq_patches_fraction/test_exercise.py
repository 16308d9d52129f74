from fractions import Fraction

from exercise import half


def test_half():
    assert half(3) == Fraction(3, 2)
