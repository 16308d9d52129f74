import pytest

from tryexcept1 import read_sensor, to_int


@pytest.mark.parametrize(("text", "wanted"), [("12", 12), (" -3 ", -3), ("0", 0)])
def test_number(text, wanted):
    """a whole number is converted"""
    assert to_int(text, 99) == wanted


@pytest.mark.parametrize("text", ["twelve", "", "1.5"])
@pytest.mark.parametrize("default", [0, -1, 50])
def test_default(text, default):
    """any other text gives the default"""
    assert to_int(text, default) == default


def test_bad_ones_are_counted():
    """bad readings are counted and left out, good ones kept in their order"""
    assert read_sensor(["n/a", "21.5", "", "19", "--"]) == ([21.5, 19.0], 3)
    assert read_sensor(["21.5", "19", "-2"]) == ([21.5, 19.0, -2.0], 0)


def test_other_errors_in_to_int():
    """a list is not bad text but a bug: to_int lets the TypeError through"""
    with pytest.raises(TypeError):
        to_int([1, 2], 0)


def test_other_errors_in_read_sensor():
    """a list among the texts is a bug: read_sensor lets the TypeError through"""
    with pytest.raises(TypeError):
        read_sensor(["21.5", [19]])
