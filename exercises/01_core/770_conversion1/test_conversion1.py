import pytest

from conversion1 import to_flag, to_level, to_number


@pytest.mark.parametrize("text", ["true", "yes", "on", "1", "True", "YES", " On ", "1\n"])
def test_flag_on(text):
    """the four words mean True, in any capitals and with spaces"""
    assert to_flag(text) is True


@pytest.mark.parametrize("text", ["false", "False", "no", "off", "0", "", " ", "o", "true on"])
def test_flag_off(text):
    """all other texts mean False"""
    assert to_flag(text) is False


@pytest.mark.parametrize(("text", "wanted"), [("21", "21"), ("-4", "-4"), ("0", "0"), (" 7 ", "7")])
def test_whole_number(text, wanted):
    """a text without a point gives an int"""
    assert repr(to_number(text)) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("21.5", "21.5"), ("21.0", "21.0"), ("-0.5", "-0.5")])
def test_decimal_number(text, wanted):
    """a text with a point gives a float"""
    assert repr(to_number(text)) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("3", 3), ("0", 0), (" 12 ", 12)])
def test_level(text, wanted):
    """digits give a level"""
    assert to_level(text) == wanted


@pytest.mark.parametrize("text", ["high", "", "-1", "2.5", "3 4", " "])
def test_no_level(text):
    """anything else gives None, not an error"""
    assert to_level(text) is None
