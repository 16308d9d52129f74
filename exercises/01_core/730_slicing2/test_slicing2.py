import pytest

import slicing2
from slicing2 import is_palindrome_code

STRIP = "ABCDEFGH"


def along(start, stop, step):
    """Collect the tickets one by one, as a finger would."""
    collected = ""
    for place in range(start, stop, step):
        if 0 <= place < len(STRIP):
            collected += STRIP[place]
    return collected


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(slicing2).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()
WALKS = {
    "ANSWER_1": (0, 8, 2),
    "ANSWER_2": (1, 8, 3),
    "ANSWER_3": (5, 2, 1),
    "ANSWER_4": (5, 2, -1),
    "ANSWER_5": (8, 20, 1),
    "ANSWER_6": (5, -1, -2),
}


def verdict(name):
    """Say whether the answer is right, not what it should be."""
    answer = getattr(slicing2, name)
    return "right" if answer == along(*WALKS[name]) else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_every_second():
    """answer 1: every second ticket"""
    assert verdict("ANSWER_1") == "right", "begin with the first ticket and leave out the next"


def test_every_third():
    """answer 2: every third ticket from the second on"""
    assert verdict("ANSWER_2") == "right", "position 1 is the second ticket; add 3 each time"


def test_start_behind_stop():
    """answer 3: the start lies after the stop"""
    assert verdict("ANSWER_3") == "right", "without a third number the step is 1, to the right"


def test_backwards():
    """answer 4: backwards from 5 to just before 2"""
    assert verdict("ANSWER_4") == "right", "the start is in it and the stop is not, also backwards"


def test_beyond_the_end():
    """answer 5: a slice beyond the end"""
    assert verdict("ANSWER_5") == "right", (
        "which positions does the strip have? No slice is an error"
    )


def test_backwards_from_the_right():
    """answer 6: backwards in twos from the third ticket from the right"""
    assert verdict("ANSWER_6") == "right", (
        "-1 is H; without a stop it goes to the end, here A's side"
    )


@pytest.mark.parametrize("code", ["12321", "1221", "7", "abccba", ""])
def test_palindrome(code):
    """codes that read the same from both ends"""
    assert is_palindrome_code(code) is True


@pytest.mark.parametrize("code", ["12312", "1231", "ab", "Aa", "abca"])
def test_no_palindrome(code):
    """codes that do not"""
    assert is_palindrome_code(code) is False


@pytest.mark.parametrize("code", ["12-3-21", "1-1", "ab-ba", "123-21", "--1"])
def test_dashes(code):
    """dashes are not counted, wherever they stand"""
    assert is_palindrome_code(code) is True
