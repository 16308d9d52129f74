import pytest

from listcomp1 import doubled, frost_days, in_fahrenheit, signs


@pytest.mark.parametrize("amounts", [[1, 2, 3], [0], [], [-4, 2.5]])
def test_doubled(amounts):
    """every amount is doubled, in the same order"""
    wanted = [amount + amount for amount in amounts]
    assert doubled(amounts) == wanted


@pytest.mark.parametrize(
    ("temperatures", "wanted"),
    [([3, -2, 0, -7, 4], [-2, -7]), ([5, 6], []), ([-1], [-1]), ([0], []), ([], [])],
)
def test_frost_days(temperatures, wanted):
    """only temperatures below 0 remain"""
    assert frost_days(temperatures) == wanted


@pytest.mark.parametrize(
    ("readings", "wanted"),
    [(["20", "0"], [68, 32]), (["-5.5"], [22.1]), (["100", "-40"], [212, -40]), ([], [])],
)
def test_in_fahrenheit(readings, wanted):
    """each text becomes a number in Fahrenheit"""
    assert [round(degrees, 6) for degrees in in_fahrenheit(readings)] == wanted


@pytest.mark.parametrize("readings", [["", "20"], ["20", "  "], ["\t", "20", "", " "]])
def test_blank_readings(readings):
    """blank readings are left out"""
    assert [round(degrees, 6) for degrees in in_fahrenheit(readings)] == [68]


@pytest.mark.parametrize(
    ("temperatures", "wanted"),
    [([3, -2, 0], ["wet", "ice", "wet"]), ([-1, -9], ["ice", "ice"]), ([], [])],
)
def test_signs(temperatures, wanted):
    """each temperature has its word, none is left out"""
    assert signs(temperatures) == wanted
