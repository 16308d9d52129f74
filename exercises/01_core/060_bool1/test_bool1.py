import pytest

from bool1 import exactly_one, is_fast, secured


def test_one_open():
    """one door open, the other shut"""
    assert exactly_one(True, False) is True
    assert exactly_one(False, True) is True


def test_both_alike():
    """both open or both shut is not exactly one"""
    assert exactly_one(True, True) is False
    assert exactly_one(False, False) is False


def test_secured_with_alarm():
    """with the alarm on, the door has to be locked"""
    assert secured(True, True) is True
    assert secured(True, False) is False


def test_secured_without_alarm():
    """with the alarm off, everything is in order"""
    assert secured(False, True) is True
    assert secured(False, False) is True


@pytest.mark.parametrize(
    ("distance", "time", "wanted"), [(5, 2, True), (3, 2, False), (4, 2, False), (0.6, 0.2, True)]
)
def test_is_fast(distance, time, wanted):
    """fast is more than 2 metres a second"""
    assert is_fast(distance, time) is wanted


@pytest.mark.parametrize("distance", [0, 3])
def test_time_zero(distance):
    """a time of 0 gives False, not an error and not 0"""
    assert is_fast(distance, 0) is False
