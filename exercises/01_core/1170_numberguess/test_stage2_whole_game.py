import pytest
from game_for_check import Visitor
from numberguess import play

START = "I'm thinking of a number from 1 to 100."


def returned(result, wanted, visitor):
    """Look at what the game has returned."""
    assert result == wanted and isinstance(result, type(wanted)), (
        f"{visitor.screen()}\nplay returns {result!r} after that. It should return {wanted!r}."
    )


def test_at_once():
    """stage 2: right at once"""
    visitor = Visitor("42")
    result = play(visitor.ask, visitor.tell, lambda low, high: 42)
    visitor.saw(START, "Guess 1: 42", "Right after 1 guess!")
    returned(result, 1, visitor)


def test_brief():
    """stage 2: the game of the brief"""
    visitor = Visitor("50", "42")
    result = play(visitor.ask, visitor.tell, lambda low, high: 42)
    visitor.saw(START, "Guess 1: 50", "too high", "Guess 2: 42", "Right after 2 guesses!")
    returned(result, 2, visitor)


@pytest.mark.parametrize("limit", [1, 2])
def test_lost(limit):
    """stage 2: a lost game tells the secret and returns None"""
    visitor = Visitor("10", "10", "10")
    result = play(visitor.ask, visitor.tell, lambda low, high: 77, limit=limit)
    rounds = ["Guess 1: 10", "too low", "Guess 2: 10", "too low"][: 2 * limit]
    visitor.saw(START, *rounds, "It was 77.")
    returned(result, None, visitor)


def test_seven_guesses():
    """stage 2: unless it's told otherwise, there are seven guesses"""
    visitor = Visitor(*["99"] * 9)
    play(visitor.ask, visitor.tell, lambda low, high: 7)
    rounds = [line for n in range(1, 8) for line in (f"Guess {n}: 99", "too high")]
    visitor.saw(START, *rounds, "It was 7.")


def test_last_guess():
    """stage 2: the last allowed guess may win"""
    visitor = Visitor("1", "5", "3")
    result = play(visitor.ask, visitor.tell, lambda low, high: 3, limit=3)
    visitor.saw(
        START,
        "Guess 1: 1",
        "too low",
        "Guess 2: 5",
        "too high",
        "Guess 3: 3",
        "Right after 3 guesses!",
    )
    returned(result, 3, visitor)


def test_choose():
    """stage 2: choose is called once, with the limits of the game"""
    calls = []

    def choose(low, high):
        calls.append((low, high))
        return 30

    visitor = Visitor("20", "30")
    play(visitor.ask, visitor.tell, choose, 20, 30)
    visitor.saw(
        "I'm thinking of a number from 20 to 30.",
        "Guess 1: 20",
        "too low",
        "Guess 2: 30",
        "Right after 2 guesses!",
    )
    assert len(calls) == 1, f"choose is called {len(calls)} times. Once is enough for one secret."
    assert calls == [(20, 30)], f"choose is called with {calls[0]}. The limits are 20 and 30."
