from none1 import difference, frost, or_last, shown


def test_shown_zero():
    """0 degrees is shown like any other reading"""
    assert shown(0) == "0 degrees"


def test_shown():
    """readings above and below 0 are shown"""
    assert shown(21) == "21 degrees"
    assert shown(-4.5) == "-4.5 degrees"


def test_shown_missing():
    """a missing reading is shown as such"""
    assert shown(None) == "no reading"


def test_last():
    """a missing reading is replaced by the last one"""
    assert or_last(None, 17) == 17
    assert or_last(None, 0) == 0
    assert or_last(None, None) is None


def test_zero_stays():
    """a reading of 0 isn't replaced"""
    assert or_last(0, 4) == 0
    assert or_last(0.0, 4) == 0.0


def test_reading_stays():
    """other readings aren't replaced either"""
    assert or_last(17, 4) == 17
    assert or_last(-1, 4) == -1
    assert or_last(3, None) == 3


def test_difference_around_zero():
    """0 degrees in the road or in the air gives a difference"""
    assert difference(19, 0) == 19
    assert difference(0, -9) == 9
    assert difference(0, 0) == 0


def test_difference():
    """two other readings have a difference as well"""
    assert difference(21, 4) == 17
    assert difference(-2, 3) == -5


def test_no_difference():
    """with a missing reading there is no difference"""
    assert difference(None, 3) is None
    assert difference(3, None) is None
    assert difference(None, 0) is None
    assert difference(None, None) is None


def test_frost_missing():
    """a missing reading is no frost"""
    assert frost(None) is False


def test_frost():
    """there is frost at 0 and below, and none above"""
    assert frost(0) is True
    assert frost(-3.5) is True
    assert frost(0.5) is False
    assert frost(21) is False
