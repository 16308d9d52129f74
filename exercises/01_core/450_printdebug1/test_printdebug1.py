import ast
import inspect

import pytest

import printdebug1
from printdebug1 import count_right, numbers, prize


@pytest.mark.parametrize(
    ("line", "wanted"), [("7, 12,31", [7, 12, 31]), (" 5 ", [5]), ("1 , 02", [1, 2])]
)
def test_numbers(line, wanted):
    """numbers gives numbers"""
    assert numbers(line) == wanted


@pytest.mark.parametrize(
    ("line", "wanted"), [("7, 12,31", 2), ("31,40 ,7", 3), ("1,2,3", 0), ("40", 1)]
)
def test_count_right(line, wanted):
    """the right numbers are counted"""
    assert count_right(line, [7, 31, 40]) == wanted


@pytest.mark.parametrize(
    ("ticket", "wanted"), [("7,31;K", 40), ("7, 1;Z", 10), ("1,2;K", 0), ("7,31,40;Z", 30)]
)
def test_prize(ticket, wanted):
    """the prize for clean tickets"""
    assert prize(ticket, [7, 31, 40], "K") == wanted


@pytest.mark.parametrize("letter", ["K ", " K", "k", " k \n"])
def test_letter(letter):
    """the letter counts, whatever the scanner puts round it"""
    assert prize(f"7;{letter}", [7], "K") == 20


@pytest.mark.parametrize("letter", ["KK", "", "J"])
def test_wrong_letter(letter):
    """another letter does not double the prize"""
    assert prize(f"7;{letter}", [7], "K") == 10


def test_nothing_printed(capfd):
    """nothing is printed any more"""
    prize("7,12;K", [7], "K")
    assert tuple(capfd.readouterr()) == ("", "")


def test_no_print_left():
    """there is no print left in the file"""
    calls = [
        node.lineno
        for node in ast.walk(ast.parse(inspect.getsource(printdebug1)))
        if isinstance(node, ast.Name) and node.id in ("print", "breakpoint")
    ]
    assert calls == []
