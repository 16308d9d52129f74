import pytest
from game_for_check import Visitor
from numberguess import revenge

START = "Think of a number from 1 to 100."


def returned(result, wanted, visitor):
    """Look at what the revenge has returned."""
    assert result == wanted and isinstance(result, type(wanted)), (
        f"{visitor.screen()}\nrevenge returns {result!r} after that. It should return {wanted!r}."
    )


def test_brief():
    """stage 4: the revenge of the brief"""
    visitor = Visitor("higher", "lower", "yes")
    result = revenge(visitor.ask, visitor.tell)
    visitor.saw(
        START, "Is it 50? higher", "Is it 75? lower", "Is it 62? yes", "I needed 3 guesses!"
    )
    returned(result, 3, visitor)


def test_at_once():
    """stage 4: the first guess may be right"""
    visitor = Visitor("yes")
    result = revenge(visitor.ask, visitor.tell)
    visitor.saw(START, "Is it 50? yes", "I needed 1 guess!")
    returned(result, 1, visitor)


def test_both_ends():
    """stage 4: 1 and 100 are found, too"""
    visitor = Visitor("lower", "lower", "lower", "lower", "lower", "yes")
    revenge(visitor.ask, visitor.tell)
    visitor.saw(
        START,
        "Is it 50? lower",
        "Is it 25? lower",
        "Is it 12? lower",
        "Is it 6? lower",
        "Is it 3? lower",
        "Is it 1? yes",
        "I needed 6 guesses!",
    )
    visitor = Visitor("higher", "higher", "higher", "higher", "higher", "higher", "yes")
    result = revenge(visitor.ask, visitor.tell)
    visitor.saw(
        START,
        "Is it 50? higher",
        "Is it 75? higher",
        "Is it 88? higher",
        "Is it 94? higher",
        "Is it 97? higher",
        "Is it 99? higher",
        "Is it 100? yes",
        "I needed 7 guesses!",
    )
    returned(result, 7, visitor)


def test_spaces_and_capitals():
    """stage 4: spaces and capitals don't matter"""
    visitor = Visitor(" Higher", "LOWER ", "Yes")
    revenge(visitor.ask, visitor.tell, 1, 9)
    visitor.saw(
        "Think of a number from 1 to 9.",
        "Is it 5?  Higher",
        "Is it 7? LOWER ",
        "Is it 6? Yes",
        "I needed 3 guesses!",
    )


@pytest.mark.parametrize("odd", ["", "maybe", "yes!", "high"])
def test_odd_answer(odd):
    """stage 4: any other answer gets the same question again, and doesn't count"""
    visitor = Visitor("lower", odd, odd, "yes")
    result = revenge(visitor.ask, visitor.tell)
    again = [f"Is it 25? {odd}", "higher, lower or yes?"]
    visitor.saw(START, "Is it 50? lower", *again, *again, "Is it 25? yes", "I needed 2 guesses!")
    returned(result, 2, visitor)


def test_cheat():
    """stage 4: when no number is left, somebody is cheating"""
    visitor = Visitor("higher", "lower", "lower", "yes")
    result = revenge(visitor.ask, visitor.tell, 5, 8)
    visitor.saw(
        "Think of a number from 5 to 8.",
        "Is it 6? higher",
        "Is it 7? lower",
        "You're cheating!",
    )
    returned(result, None, visitor)


def test_above_the_end():
    """stage 4: a number above 100 is a cheat, too"""
    visitor = Visitor("lower", "higher", "higher")
    result = revenge(visitor.ask, visitor.tell, 1, 3)
    visitor.saw(
        "Think of a number from 1 to 3.", "Is it 2? lower", "Is it 1? higher", "You're cheating!"
    )
    returned(result, None, visitor)


@pytest.mark.parametrize("typed", [[], ["higher"]])
def test_walks_away(typed):
    """stage 4: when the visitor walks away, it ends without a word"""
    visitor = Visitor(*typed)
    result = revenge(visitor.ask, visitor.tell)
    visitor.saw(*[START, "Is it 50? higher", "Is it 75? "] if typed else [START, "Is it 50? "])
    returned(result, None, visitor)
