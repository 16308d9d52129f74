import pytest
from pythlings_checks import read

import truthiness1
from truthiness1 import display_name, missing


def lamps(letters, right, words):
    """Fail with these words if other ones of these lamps are written down than the right ones."""
    if not isinstance(truthiness1.LIT, str):
        pytest.fail('LIT should be one text with all the letters, such as "AB".')
    written = [letter for letter in letters if letter in truthiness1.LIT.upper()]
    if written != list(right):
        file = read("truthiness1.py")
        lines = [number for number, line in enumerate(file.lines, 1) if line.startswith("LIT")]
        file.wrong(lines[-1] if lines else 1, words)


def test_numbers():
    """lamps A and B: numbers"""
    lamps("AB", "A", "Not yet right for A and B. Of all numbers only zero counts as false.")


def test_texts():
    """lamps C to F: texts"""
    lamps("CDEF", "CEF", "Not yet right for C to F. Is there anything at all between the quotes?")


def test_containers():
    """lamps G to I: lists and a dict"""
    lamps("GHI", "H", "Not yet right for G to I. Is there anything in it, whatever it is?")


def test_none():
    """lamp J: None"""
    lamps("J", "", "Lamp J gets None, and None stands for nothing at all.")


def test_or_and():
    """lamps K and L: or, and"""
    lamps("KL", "K", "Not yet right for K and L. Which side is handed back, and is that one true?")


def test_nick():
    """a nickname goes first"""
    assert display_name("Mo", "Mohamed Okafor") == "Mo"
    assert display_name("Lu", "") == "Lu"
    assert display_name("Zoë", None) == "Zoë"


def test_full():
    """without a nickname it's the full name"""
    assert display_name("", "Rosa Park") == "Rosa Park"
    assert display_name(None, "Rosa Park") == "Rosa Park"


def test_guest():
    """without any name it's a guest"""
    assert display_name("", "") == "Guest"
    assert display_name(None, None) == "Guest"
    assert display_name("", None) == "Guest"
    assert display_name(None, "") == "Guest"


def test_missing():
    """empty texts and None are missing, in the order of the form"""
    assert missing({"name": "", "email": "li@swim.example", "phone": None}) == ["name", "phone"]
    assert missing({"town": None, "age": ""}) == ["town", "age"]


def test_zero_is_an_answer():
    """0 and False are answers"""
    assert missing({"name": "Li", "email": "", "children": 0, "news": False}) == ["email"]
    assert missing({"children": 0.0}) == []


def test_texts_are_answers():
    """a text with anything in it is an answer"""
    assert missing({"children": "0", "news": "False", "remark": " "}) == []
    assert missing({}) == []
