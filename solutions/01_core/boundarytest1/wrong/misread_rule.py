# expect: your tests do not complain about the right version
from speeding import fine


def test_boundaries():
    assert fine(50) == 30
    assert fine(60) == 60
    assert fine(70) == 200
