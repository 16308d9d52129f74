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


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_every_second():
    """answer 1: every second ticket"""
    assert slicing2.ANSWER_1 == along(0, 8, 2)


def test_every_third():
    """answer 2: every third ticket from the second on"""
    assert slicing2.ANSWER_2 == along(1, 8, 3)


def test_start_behind_stop():
    """answer 3: the start lies after the stop"""
    assert slicing2.ANSWER_3 == along(5, 2, 1)


def test_backwards():
    """answer 4: backwards from 5 to just before 2"""
    assert slicing2.ANSWER_4 == along(5, 2, -1)


def test_beyond_the_end():
    """answer 5: a slice beyond the end"""
    assert slicing2.ANSWER_5 == along(8, 20, 1)


def test_backwards_from_the_right():
    """answer 6: backwards in twos from the third ticket from the right"""
    assert slicing2.ANSWER_6 == along(5, -1, -2)


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
