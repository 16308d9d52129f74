# expect: your tests pass when the fines are right
from speeding import fine


def test_too_fast():
    assert fine(55) == 30


def test_limit():
    assert fine(50) == 30
    assert fine(51) == 30


def test_second_boundary():
    assert fine(60) == 30
    assert fine(61) == 60


def test_third_boundary():
    assert fine(70) == 60
    assert fine(71) == 200
