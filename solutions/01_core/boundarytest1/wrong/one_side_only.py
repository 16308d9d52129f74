# expect: a version whose 60 euros begin too early is noticed
from speeding import fine


def test_first_of_each_band():
    assert fine(50) == 0
    assert fine(51) == 30
    assert fine(61) == 60
    assert fine(71) == 200
