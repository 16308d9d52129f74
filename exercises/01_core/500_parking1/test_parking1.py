import pytest

from parking1 import parking_fee


@pytest.mark.parametrize(("minutes", "wanted"), [(60, 2), (120, 4), (480, 16)])
def test_full_hours(minutes, wanted):
    """60 minutes are one hour, not two"""
    assert parking_fee(minutes, False) == wanted


@pytest.mark.parametrize(("minutes", "wanted"), [(16, 2), (61, 4), (90, 4), (150, 6), (121, 6)])
def test_hours(minutes, wanted):
    """every hour begun costs 2"""
    assert parking_fee(minutes, False) == wanted


def test_lost_resident():
    """a lost ticket costs 25 for residents, too"""
    assert parking_fee(None, True) == 25


def test_lost():
    """a lost ticket costs 25"""
    assert parking_fee(None, False) == 25


@pytest.mark.parametrize("minutes", [0, 1, 15])
def test_free(minutes):
    """up to 15 minutes are free for everybody"""
    assert parking_fee(minutes, False) == 0
    assert parking_fee(minutes, True) == 0


@pytest.mark.parametrize("minutes", [481, 540, 541, 1440])
def test_most(minutes):
    """nobody pays more than 18"""
    assert parking_fee(minutes, False) == 18


@pytest.mark.parametrize(("minutes", "wanted"), [(541, 9), (900, 9), (1440, 9)])
def test_resident_most(minutes, wanted):
    """residents pay half of 18 at most"""
    assert parking_fee(minutes, True) == wanted


@pytest.mark.parametrize(("minutes", "wanted"), [(16, 1), (90, 2), (301, 6), (481, 9)])
def test_resident(minutes, wanted):
    """residents pay half of what others pay"""
    assert parking_fee(minutes, True) == wanted
