import pytest

from strmethods2 import csv_line, setting_name, setting_value, tidy

LINES = [
    ("volume = 7", "volume", "7"),
    ("station=Radio Mirage", "station", "Radio Mirage"),
    ("  sleep timer   =  30 min ", "sleep timer", "30 min"),
]


@pytest.mark.parametrize(("line", "name", "value"), LINES)
def test_setting_name(line, name, value):
    """the name stands before the equals sign"""
    assert setting_name(line) == name


@pytest.mark.parametrize(("line", "name", "value"), LINES)
def test_setting_value(line, name, value):
    """the value stands after it"""
    assert setting_value(line) == value


@pytest.mark.parametrize("value", ["a=b", "x = y = z", "=", "http://radio/?id=4&q=9"])
def test_value_with_equality_sign(value):
    """further equals signs belong to the value"""
    assert setting_value(f"url = {value}") == value
    assert setting_name(f"url = {value}") == "url"


def test_empty_value():
    """a setting may be empty"""
    assert setting_value("password =") == ""


@pytest.mark.parametrize("gap", [" ", "   ", "\t", " \t "])
def test_tidy(gap):
    """words are separated by one space, whatever stood there before"""
    assert tidy(f"{gap}Night{gap}and{gap}Day{gap}") == "Night and Day"


def test_tidy_nothing():
    """only spaces become nothing"""
    assert tidy("    ") == ""


@pytest.mark.parametrize("line", ["Mirage;Night and Day;4", "a;;c;d", "alone", ";"])
def test_csv_line(line):
    """the fields with semicolons between them and none outside"""
    assert csv_line(line.split(";")) == line
