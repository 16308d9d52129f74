# expect: your tests notice when the fine of 60 begins too early
from speeding import fine


def test_too_fast():
    assert fine(55) == 30


def test_limit():
    assert fine(50) == 0
    assert fine(51) == 30


def test_second_boundary():

    assert fine(61) == 60


def test_third_boundary():

    assert fine(71) == 200
