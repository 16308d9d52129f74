import pytest

from printdebug1 import count_right, numbers, prize
from pythlings_checks import program


@pytest.mark.parametrize(
    ("ticket", "wanted"), [("7,31;K", 40), ("7, 1;Z", 10), ("1,2;K", 0), ("7,31,40;Z", 30)]
)
def test_prize(ticket, wanted):
    """every right number wins 10, and the letter doubles the prize"""
    assert prize(ticket, [31, 7, 40], "K") == wanted


@pytest.mark.parametrize(
    ("line", "wanted"), [("7, 12,31", 2), ("31,40 ,7", 3), ("1,2,3", 0), ("40", 1), ("04, 4", 0)]
)
def test_count_right(line, wanted):
    """the right numbers are counted"""
    assert count_right(line, [31, 7, 40]) == wanted


@pytest.mark.parametrize("letter", ["K ", "  K", "k", " k  "])
def test_letter(letter):
    """the letter counts, whatever the scanner puts around it"""
    assert prize(f"7;{letter}", [7], "K") == 20


def test_other_letter():
    """another draw has another letter, and then a K doubles nothing"""
    assert prize("7; b", [7], "B") == 20
    assert prize("7;k", [7], "B") == 10


@pytest.mark.parametrize("letter", ["KK", "", " ", "J"])
def test_wrong_letter(letter):
    """anything but that one letter doesn't double the prize"""
    assert prize(f"7;{letter}", [7], "K") == 10


@pytest.mark.parametrize(
    ("line", "wanted"), [("7, 12,31", [7, 12, 31]), (" 5 ", [5]), ("40 , 02,0", [40, 2, 0])]
)
def test_numbers(line, wanted):
    """numbers returns numbers"""
    assert numbers(line) == wanted


def test_prints_are_gone(capfd):
    """the functions print nothing any more"""
    prize("7,12;K", [7], "K")
    printed, messages = capfd.readouterr()
    if printed or messages:
        pytest.fail(f"this is still printed for one ticket:\n{printed}{messages}")


def test_call_is_gone():
    """the program prints nothing any more"""
    program("printdebug1.py").succeeds().prints("")
