import functools

import pytest
from leitner1 import answered, due_cards
from pythlings_checks import program

CARDS = """\
1;2;maji;water
4;9;paka;cat
2;10;mto;river
3;11;nyota;star
5;7;rafiki;friend
"""
LATER = """\
1;12;maji;water
5;42;paka;cat
3;18;mto;river
3;11;nyota;star
5;42;rafiki;friend
"""


@functools.cache
def day_10(folder):
    (folder / "cards.txt").write_text(CARDS, encoding="utf-8", newline="\n")
    return program("leitner1.py", typed=["10", "fire", "cat", "river", "friend"], cwd=folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("yuki")


def test_due_today():
    """cards of today are asked, cards of tomorrow aren't"""
    assert due_cards([{"front": "mto", "due": 4}, {"front": "paka", "due": 5}], 4) == [
        {"front": "mto", "due": 4}
    ]


def test_missed():
    """the first letter: a card that was missed is asked later"""
    assert due_cards([{"front": "mto", "due": 4}, {"front": "paka", "due": 1}], 8) == [
        {"front": "mto", "due": 4},
        {"front": "paka", "due": 1},
    ]


def test_up():
    """a right answer moves a card one box up, and it waits 2**n days"""
    assert answered({"box": 1, "due": 3}, True, 3) == {"box": 2, "due": 7}
    assert answered({"box": 4, "due": 90}, True, 90) == {"box": 5, "due": 122}


def test_wrong():
    """the second letter: a wrong answer puts a card back into box 1"""
    assert answered({"box": 4, "due": 20}, False, 20) == {"box": 1, "due": 22}
    assert answered({"box": 1, "due": 20}, False, 20) == {"box": 1, "due": 22}


def test_lid():
    """the third letter: there are only five boxes"""
    assert answered({"box": 5, "due": 40}, True, 40) == {"box": 5, "due": 72}


def test_from_today():
    """the fourth letter: the days are counted from today"""
    assert answered({"box": 1, "due": 3}, True, 5) == {"box": 2, "due": 9}
    assert answered({"box": 3, "due": 3}, False, 30) == {"box": 1, "due": 32}


def test_day_10(folder):
    """day 10 of Yuki, who didn't play from day 2 to day 9"""
    day_10(folder).shows(
        "Which day is it? 10\n"
        "maji? fire\n"
        "No, water. Box 1, again on day 12.\n"
        "paka? cat\n"
        "Right. Box 5, again on day 42.\n"
        "mto? river\n"
        "Right. Box 3, again on day 18.\n"
        "rafiki? friend\n"
        "Right. Box 5, again on day 42.\n"
    )


def test_kept(folder):
    """afterwards her cards are in their new boxes"""
    day_10(folder).leaves("cards.txt", LATER)
