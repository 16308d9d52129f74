import math

import pytest
from mathtools1 import boxes, cable, odds, patterns, square_side, tile_side


@pytest.mark.parametrize(("common", "a", "b"), [(60, 5, 6), (25, 7, 9), (1, 8, 15), (30, 1, 1)])
def test_tile_side(common, a, b):
    """the largest tile that fills the floor"""
    assert tile_side(common * a, common * b) == common


@pytest.mark.parametrize(("tiles", "wanted"), [(0, 0), (1, 1), (15, 3), (16, 4), (17, 4)])
def test_square_side(tiles, wanted):
    """the largest square from so many tiles"""
    assert square_side(tiles) == wanted


@pytest.mark.parametrize("side", [10**8, 10**15, 10**20 + 7])
def test_square_side_big(side):
    """a big number of tiles is right to the last one"""
    assert [square_side(side * side + extra) for extra in (-1, 0, 1)] == [side - 1, side, side]


@pytest.mark.parametrize(
    ("tiles", "wanted"), [(0, 0), (1, 1), (11, 1), (12, 1), (13, 2), (120, 10)]
)
def test_boxes(tiles, wanted):
    """a box that is only begun must be bought too"""
    assert boxes(tiles, 12) == wanted


def test_boxes_big():
    """boxes are right for very big numbers"""
    assert boxes(3 * 10**20 + 1, 3) == 10**20 + 1


@pytest.mark.parametrize(("size", "wanted"), [((3, 4, 0), 5), ((2, 3, 6), 7), ((1, 4, 8), 9)])
def test_cable(size, wanted):
    """the cable goes straight through the room"""
    assert cable(*size) == pytest.approx(wanted)


@pytest.mark.parametrize(("balls", "drawn"), [(49, 6), (5, 5), (10, 1), (90, 5)])
def test_odds(balls, drawn):
    """your draw is one of so many"""
    ways = math.factorial(balls) // math.factorial(drawn) // math.factorial(balls - drawn)
    assert odds(balls, drawn) == ways


@pytest.mark.parametrize(("choices", "wanted"), [([3, 4], 12), ([5], 5), ([2] * 70, 2**70)])
def test_patterns(choices, wanted):
    """choices multiply"""
    assert patterns(choices) == wanted


def test_no_choice():
    """no choice to make leaves one pattern"""
    assert patterns([]) == 1
