from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

RIGHT = (Path(__file__).parent / "age.py").read_text(encoding="utf-8")
NOBODY = "every age is refused"
KIND = "an age out of range raises a TypeError"
NUMBER = "the message says nothing about the number"
BOOL = "True and False pass for ages"
FLOAT = "30.5 passes for an age"
ZERO = "0 is refused"
MINUS_ONE = "-1 is accepted"
LAST = "120 is refused"
TOO_OLD = "121 is accepted"
TEXT = "a text raises a ValueError"
NOTHING = "it returns None for a good age"

CHANGES = {
    NOBODY: ("age < 0 or age > 120", "True"),
    KIND: ("raise ValueError", "raise TypeError"),
    NUMBER: ("from 0 to 120, not {age}", "from 0 to 120"),
    BOOL: ("isinstance(age, bool) or not", "not"),
    FLOAT: ("not isinstance(age, int)", "not isinstance(age, (int, float))"),
    ZERO: ("age < 0", "age < 1"),
    MINUS_ONE: ("age < 0", "age < -1"),
    LAST: ("age > 120", "age > 119"),
    TOO_OLD: ("age > 120", "age > 121"),
    TEXT: ("raise TypeError", "raise ValueError"),
    NOTHING: ("return age", "return None"),
}


@cache
def outcome():
    versions = {"right": {"age.py": RIGHT}}
    for words, (old, new) in CHANGES.items():
        versions[words] = {"age.py": RIGHT.replace(old, new)}
    return own_tests("errortest1.py", versions)


def test_right():
    """your tests pass when check_age is right"""
    outcome().pass_on("right")


def test_nobody():
    """your tests notice when every age is refused"""
    outcome().notice(NOBODY)


def test_kind():
    """your tests notice a TypeError for an age that is out of range"""
    outcome().notice(KIND)


def test_number():
    """your tests notice when the message doesn't have the number in it"""
    outcome().notice(NUMBER)


def test_bool():
    """your tests notice when True passes for an age"""
    outcome().notice(BOOL)


def test_float():
    """your tests notice when 30.5 passes for an age"""
    outcome().notice(FLOAT)


def test_zero():
    """your tests notice when the lowest age, 0, is refused"""
    outcome().notice(ZERO)


def test_minus_one():
    """your tests notice when -1 is accepted"""
    outcome().notice(MINUS_ONE)


def test_last():
    """your tests notice when the highest age, 120, is refused"""
    outcome().notice(LAST)


def test_too_old():
    """your tests notice when 121 is accepted"""
    outcome().notice(TOO_OLD)


def test_text():
    """your tests notice a ValueError for a text"""
    outcome().notice(TEXT)


def test_nothing():
    """your tests notice when a good age isn't returned"""
    outcome().notice(NOTHING)
