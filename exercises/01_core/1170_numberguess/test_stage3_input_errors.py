import pytest
from game_for_check import Visitor
from numberguess import play
from pythlings_checks import program
from test_stage2_whole_game import START, returned


@pytest.mark.parametrize("bad", ["forty", "", "4.5"])
def test_no_number(bad):
    """stage 3: whatever isn't a number doesn't count"""
    visitor = Visitor(bad, "42")
    result = play(visitor.ask, visitor.tell, lambda low, high: 42)
    visitor.saw(
        START,
        f"Guess 1: {bad}",
        "Please type a number.",
        "Guess 1: 42",
        "Right after 1 guess!",
    )
    returned(result, 1, visitor)


@pytest.mark.parametrize("bad", ["0", "101", "-5"])
def test_out_of_range(bad):
    """stage 3: a number out of range doesn't count"""
    visitor = Visitor("1", bad, bad, "42")
    result = play(visitor.ask, visitor.tell, lambda low, high: 42, limit=2)
    again = [f"Guess 2: {bad}", "From 1 to 100, please."]
    visitor.saw(
        START, "Guess 1: 1", "too low", *again, *again, "Guess 2: 42", "Right after 2 guesses!"
    )
    returned(result, 2, visitor)


def test_limits():
    """stage 3: the limits themselves are in range, and named when they're others"""
    visitor = Visitor("10", "5", "9")
    play(visitor.ask, visitor.tell, lambda low, high: 9, low=5, high=9)
    visitor.saw(
        "I'm thinking of a number from 5 to 9.",
        "Guess 1: 10",
        "From 5 to 9, please.",
        "Guess 1: 5",
        "too low",
        "Guess 2: 9",
        "Right after 2 guesses!",
    )


@pytest.mark.parametrize("typed", [[], ["10"], ["10", "x"]])
def test_walks_away(typed):
    """stage 3: when the visitor walks away, the secret is told"""
    visitor = Visitor(*typed)
    result = play(visitor.ask, visitor.tell, lambda low, high: 42)
    wanted = {
        0: [START, "Guess 1: ", "It was 42."],
        1: [START, "Guess 1: 10", "too low", "Guess 2: ", "It was 42."],
        2: [
            START,
            "Guess 1: 10",
            "too low",
            "Guess 2: x",
            "Please type a number.",
            "Guess 2: ",
            "It was 42.",
        ],
    }
    visitor.saw(*wanted[len(typed)])
    returned(result, None, visitor)


def test_program():
    """stage 3: as a program, it plays with the keyboard"""
    ran = program("numberguess.py", typed=["x", "0"]).succeeds()
    assert ran.screen.startswith(
        "I'm thinking of a number from 1 to 100.\n"
        "Guess 1: x\n"
        "Please type a number.\n"
        "Guess 1: 0\n"
        "From 1 to 100, please.\n"
        "Guess 1: "
    ), "The game should begin, and ask for guess 1 until it gets a number from 1 to 100."
