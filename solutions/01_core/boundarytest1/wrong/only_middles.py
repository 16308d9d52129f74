# expect: your tests notice when drivers who keep to the limit are fined
from speeding import fine


def test_too_fast():
    assert fine(55) == 30


def test_limit():
    assert fine(30) == 0


def test_second_boundary():
    assert fine(65) == 60


def test_third_boundary():
    assert fine(120) == 200
