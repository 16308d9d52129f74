import pytest

import truthiness1
from truthiness1 import display_name


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(truthiness1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()
ANSWERS = vars(truthiness1)


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


@pytest.mark.parametrize(("name", "value"), [("ANSWER_1", 0), ("ANSWER_2", -1), ("ANSWER_3", 0.0)])
def test_numbers(name, value):
    """answers 1 to 3: numbers"""
    assert ANSWERS[name] is bool(value)


@pytest.mark.parametrize(
    ("name", "value"), [("ANSWER_4", "0"), ("ANSWER_5", " "), ("ANSWER_10", "False")]
)
def test_texts(name, value):
    """answers 4, 5 and 10: texts"""
    assert ANSWERS[name] is bool(value)


@pytest.mark.parametrize(
    ("name", "value"), [("ANSWER_6", []), ("ANSWER_7", [0]), ("ANSWER_8", {}), ("ANSWER_9", None)]
)
def test_containers(name, value):
    """answers 6 to 9: lists, a dict, None"""
    assert ANSWERS[name] is bool(value)


@pytest.mark.parametrize(
    ("name", "left", "right"), [("ANSWER_11", "tea", "coffee"), ("ANSWER_13", 0, "")]
)
def test_or(name, left, right):
    """answers 11 and 13: or"""
    assert ANSWERS[name] == (left or right)


@pytest.mark.parametrize(("name", "left"), [("ANSWER_12", "tea"), ("ANSWER_14", 0)])
def test_and(name, left):
    """answers 12 and 14: and"""
    assert repr(ANSWERS[name]) == repr(left and "coffee")


@pytest.mark.parametrize(("nick", "full"), [("Mo", "Mohamed Ali"), ("Lu", ""), ("Bea", None)])
def test_nick(nick, full):
    """a nickname goes first"""
    assert display_name(nick, full) == nick


@pytest.mark.parametrize("nick", ["", None])
def test_full(nick):
    """without a nickname the full name is taken"""
    assert display_name(nick, "Rosa Park") == "Rosa Park"


@pytest.mark.parametrize(("nick", "full"), [("", ""), (None, None), ("", None), (None, "")])
def test_guest(nick, full):
    """without any name it is a guest"""
    assert display_name(nick, full) == "Guest"
