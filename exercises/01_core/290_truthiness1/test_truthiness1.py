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
BOOLS = {
    "ANSWER_1": 0,
    "ANSWER_2": -1,
    "ANSWER_3": 0.0,
    "ANSWER_4": "0",
    "ANSWER_5": " ",
    "ANSWER_6": [],
    "ANSWER_7": [0],
    "ANSWER_8": {},
    "ANSWER_9": None,
    "ANSWER_10": "False",
}


def verdict(name):
    """Say whether True or False is right, not which of them."""
    return "right" if ANSWERS[name] is bool(BOOLS[name]) else f"wrong: {ANSWERS[name]!r}"


def verdict_on(name, value):
    """Say whether the answer is this very value."""
    return "right" if repr(ANSWERS[name]) == repr(value) else f"wrong: {ANSWERS[name]!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


@pytest.mark.parametrize("name", ["ANSWER_1", "ANSWER_2", "ANSWER_3"])
def test_numbers(name):
    """answers 1 to 3: numbers"""
    assert verdict(name) == "right", "of all numbers only zero counts as false"


@pytest.mark.parametrize("name", ["ANSWER_4", "ANSWER_5", "ANSWER_10"])
def test_texts(name):
    """answers 4, 5 and 10: texts"""
    assert verdict(name) == "right", "is there anything between the quotes?"


@pytest.mark.parametrize("name", ["ANSWER_6", "ANSWER_7", "ANSWER_8", "ANSWER_9"])
def test_containers(name):
    """answers 6 to 9: lists, a dict, None"""
    assert verdict(name) == "right", "is there anything in it, whatever it is?"


def test_or(tea="tea", zero=0):
    """answers 11 and 13: or"""
    judged = {
        "ANSWER_11": verdict_on("ANSWER_11", tea or "coffee"),
        "ANSWER_13": verdict_on("ANSWER_13", zero or ""),
    }
    assert judged["ANSWER_11"] == "right", "`or` hands out its left side if that is true"
    assert judged["ANSWER_13"] == "right", "if the left side is false, `or` hands out the right one"


def test_and(tea="tea", zero=0):
    """answers 12 and 14: and"""
    judged = {
        "ANSWER_12": verdict_on("ANSWER_12", tea and "coffee"),
        "ANSWER_14": verdict_on("ANSWER_14", zero and 12 / zero),
    }
    assert judged["ANSWER_12"] == "right", "if the left side is true, `and` hands out the right one"
    assert judged["ANSWER_14"] == "right", (
        "`and` hands out its left side, as it is, if that is false"
    )


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
