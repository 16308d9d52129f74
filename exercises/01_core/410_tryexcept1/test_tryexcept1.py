import pytest

from tryexcept1 import read_sensor, to_number


@pytest.mark.parametrize(("text", "wanted"), [("12", 12), (" -3 ", -3), ("0", 0)])
def test_number(text, wanted):
    """to_number: a whole number is converted"""
    assert to_number(text, 99) == wanted


@pytest.mark.parametrize("text", ["twelve", "", "1.5", "--"])
def test_default(text):
    """to_number: any other text gives the default"""
    assert to_number(text, 0) == 0
    assert to_number(text, -1) == -1
    assert to_number(text, None) is None


def test_bad_ones_are_counted():
    """read_sensor: the loop goes on after a bad text, and counts it"""
    assert read_sensor(["--", "21.5", "", "19", "n/a"]) == ([21.5, 19.0], 3)
    assert read_sensor(["error"]) == ([], 1)


def test_good_ones_are_kept():
    """read_sensor: all good temperatures are kept in their order"""
    assert read_sensor(["21.5", "19", "-2", "0"]) == ([21.5, 19.0, -2.0, 0.0], 0)
    assert read_sensor([]) == ([], 0)


def test_same_twice():
    """read_sensor: a bad text adds no temperature"""
    assert read_sensor(["8", "--", "7.5", "--", "--"]) == ([8.0, 7.5], 3)


def test_other_errors_in_to_number():
    """to_number: a list is a mistake in the program, and the error stops it"""
    with pytest.raises((TypeError, AttributeError)):
        to_number([1, 2], 0)


def test_other_errors_in_read_sensor():
    """read_sensor: a list among the texts is a mistake, and the error stops it"""
    with pytest.raises((TypeError, AttributeError)):
        read_sensor(["21.5", [19]])
