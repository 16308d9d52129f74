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


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


@pytest.mark.parametrize(("number", "value"), [(1, 0), (2, -1), (3, 0.0)])
def test_numbers(number, value):
    """answers 1 to 3: numbers"""
    assert getattr(truthiness1, f"ANSWER_{number}") is bool(value)


@pytest.mark.parametrize(("number", "value"), [(4, "0"), (5, " "), (10, "False")])
def test_texts(number, value):
    """answers 4, 5 and 10: texts"""
    assert getattr(truthiness1, f"ANSWER_{number}") is bool(value)


@pytest.mark.parametrize(("number", "value"), [(6, []), (7, [0]), (8, {}), (9, None)])
def test_containers(number, value):
    """answers 6 to 9: lists, a dict, None"""
    assert getattr(truthiness1, f"ANSWER_{number}") is bool(value)


@pytest.mark.parametrize(("number", "left", "right"), [(11, "tea", "coffee"), (13, 0, "")])
def test_or(number, left, right):
    """answers 11 and 13: or"""
    assert getattr(truthiness1, f"ANSWER_{number}") == (left or right)


@pytest.mark.parametrize(("number", "left"), [(12, "tea"), (14, 0)])
def test_and(number, left):
    """answers 12 and 14: and"""
    assert repr(getattr(truthiness1, f"ANSWER_{number}")) == repr(left and "coffee")


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
