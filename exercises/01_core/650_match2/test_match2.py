import pytest

from match2 import describe, grams


def test_left_with():
    """a parcel that was left with somebody says with whom"""
    assert describe({"kind": "delivered", "left_with": "Mr Okoro"}) == "left with Mr Okoro"
    assert describe({"left_with": "Zoë", "van": 3, "kind": "delivered"}) == "left with Zoë"


def test_delivered():
    """a plain delivery is still told, whatever other keys there are"""
    assert describe({"kind": "delivered"}) == "delivered"
    assert describe({"van": 7, "kind": "delivered"}) == "delivered"


def test_hours():
    """a delay of less than 24 hours is told in hours"""
    assert describe({"kind": "delay", "hours": 5}) == "5 hours late"
    assert describe({"kind": "delay", "hours": 23}) == "23 hours late"
    assert describe({"kind": "delay", "hours": 1}) == "1 hours late"
    assert describe({"kind": "delay", "hours": 0, "van": 2}) == "0 hours late"


def test_days():
    """a delay of 24 hours or more is told in whole days"""
    assert describe({"kind": "delay", "hours": 24}) == "1 days late"
    assert describe({"kind": "delay", "hours": 50}) == "2 days late"
    assert describe({"kind": "delay", "hours": 71}) == "2 days late"


def test_late():
    """a delay without a whole number of hours is just late"""
    assert describe({"kind": "delay"}) == "late"
    assert describe({"kind": "delay", "hours": "many"}) == "late"
    assert describe({"kind": "delay", "hours": 30.5}) == "late"
    assert describe({"kind": "delay", "hours": None}) == "late"


def test_no_news():
    """everything else is no news"""
    assert describe({"kind": "lost", "hours": 5}) == "no news"
    assert describe({"left_with": "Ada"}) == "no news"
    assert describe({}) == "no news"


def test_grams_int():
    """an int is grams already"""
    assert grams(750) == 750
    assert grams(0) == 0


def test_grams_float():
    """a float is kilograms, and the grams are rounded"""
    assert grams(0.75) == 750
    assert grams(1.2346) == 1235
    assert grams(2.0) == 2000


def test_grams_whole():
    """whole grams are an int, also when kilograms came in"""
    assert type(grams(0.75)) is int, "750.0 isn't what the label should say"


def test_grams_text():
    """a text holds whole grams"""
    assert grams("430") == 430


def test_grams_none():
    """nothing on the scale is 0 grams"""
    assert grams(None) == 0


def test_grams_else():
    """anything else raises a TypeError that says why"""
    with pytest.raises(TypeError, match=r"^not a weight$"):
        grams([750])
    with pytest.raises(TypeError, match=r"^not a weight$"):
        grams({})
