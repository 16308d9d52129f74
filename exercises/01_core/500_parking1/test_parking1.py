import pytest

from parking1 import parking_fee


@pytest.mark.parametrize(("minutes", "wanted"), [(16, 2), (45, 2), (90, 4), (150, 6)])
def test_hours(minutes, wanted):
    """every hour begun costs 2"""
    assert parking_fee(minutes, False) == wanted


@pytest.mark.parametrize(("minutes", "wanted"), [(60, 2), (61, 4), (120, 4), (121, 6), (480, 16)])
def test_full_hours(minutes, wanted):
    """a full hour is one hour, a minute more begins the next"""
    assert parking_fee(minutes, False) == wanted


@pytest.mark.parametrize("minutes", [0, 1, 15])
@pytest.mark.parametrize("resident", [False, True])
def test_free(minutes, resident):
    """up to 15 minutes are free for everybody"""
    assert parking_fee(minutes, resident) == 0


@pytest.mark.parametrize("minutes", [481, 540, 541, 1440])
def test_most(minutes):
    """the fee is never more than 18"""
    assert parking_fee(minutes, False) == 18


@pytest.mark.parametrize("resident", [False, True])
def test_lost(resident):
    """a lost ticket costs 25 for everybody"""
    assert parking_fee(None, resident) == 25


@pytest.mark.parametrize(
    ("minutes", "wanted"), [(16, 1), (90, 2), (300, 5), (480, 8), (541, 9), (900, 9)]
)
def test_resident(minutes, wanted):
    """residents pay half of what others pay"""
    assert parking_fee(minutes, True) == wanted
