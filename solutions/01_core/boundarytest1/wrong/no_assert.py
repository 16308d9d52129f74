# expect: your tests notice when drivers who keep to the limit are fined
from speeding import fine


def test_too_fast():
    assert fine(55) == 30


def test_limit():
    fine(50) == 0
    fine(51) == 30


def test_second_boundary():
    assert fine(60) == 30
    assert fine(61) == 60


def test_third_boundary():
    assert fine(70) == 60
    assert fine(71) == 200
