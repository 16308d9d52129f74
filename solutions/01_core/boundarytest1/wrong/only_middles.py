# expect: a version that fines drivers who keep to the limit is noticed
from speeding import fine


def test_middles():
    assert fine(30) == 0
    assert fine(55) == 30
    assert fine(65) == 60
    assert fine(90) == 200
