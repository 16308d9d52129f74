import pytest

import bool1
from bool1 import may_ride, one_door_open, right_height, too_fast


@pytest.mark.parametrize("height", [120, 195])
def test_boundary_included(height):
    """somebody of exactly 120 or 195 cm has the right height"""
    assert right_height(height) is True


def test_right_height():
    """the right height is between 120 and 195 cm"""
    assert right_height(119.5) is False
    assert right_height(150.5) is True
    assert right_height(195.5) is False


def test_old_enough():
    """from 10 on, a guest of the right height may ride alone"""
    assert may_ride(140, 10, False) is True
    assert may_ride(140, 34, False) is True


def test_too_young():
    """a child of 9 rides with an adult, and not alone"""
    assert may_ride(140, 9, True) is True
    assert may_ride(140, 9, False) is False


def test_small():
    """an adult beside you doesn't make you taller"""
    assert may_ride(70, 1, True) is False
    assert may_ride(110, 12, True) is False


def test_tall():
    """old enough is not enough: 203 cm is too tall"""
    assert may_ride(203, 41, False) is False


def test_uses_right_height(monkeypatch):
    """may_ride lets right_height decide on the height"""
    monkeypatch.setattr(bool1, "right_height", lambda height: height < 50)
    message = "when the rule in right_height changes, may_ride still goes by the old one"
    assert may_ride(40, 30, False) is True, message
    assert may_ride(140, 30, False) is False, message


def test_one_door():
    """one door open and the other shut is exactly one"""
    assert one_door_open(True, False) is True
    assert one_door_open(False, True) is True


def test_doors_alike():
    """two open doors are not exactly one, and none is not one either"""
    assert one_door_open(True, True) is False
    assert one_door_open(False, False) is False


def test_fast():
    """26 metres in a second are too fast, 25 are not"""
    assert too_fast(52, 2) is True
    assert too_fast(50, 2) is False
    assert too_fast(6, 0.2) is True


def test_sensor():
    """0 seconds give False, and no ZeroDivisionError"""
    assert too_fast(300, 0) is False
    assert too_fast(0, 0) is False
