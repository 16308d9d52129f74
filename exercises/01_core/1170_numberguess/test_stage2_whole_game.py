import pytest

from numberguess import play

TOO_MANY = 60


def game(secret, *answers, **options):
    """Play with these answers; return (result, everything said and asked).

    Whoever goes on asking after the end gets the secret at some time, so that a loop which
    catches every error ends as well.
    """
    left = list(answers)
    said = []

    def ask(prompt):
        said.append(prompt)
        if left:
            return left.pop(0)
        if len(said) > TOO_MANY:
            return str(secret)
        raise EOFError("the visitor has gone")

    result = play(ask, said.append, lambda low, high: secret, **options)
    return result, said


def test_start():
    """stage 2: the game begins by saying what is thought of"""
    assert game(7, "7")[1][0] == "I think of a number from 1 to 100."
    assert game(7, "7", low=5, high=9)[1][0] == "I think of a number from 5 to 9."


def test_at_once():
    """stage 2: right at once"""
    assert game(42, "42") == (
        1,
        ["I think of a number from 1 to 100.", "Guess 1: ", "Right after 1 guess."],
    )


def test_three_guesses():
    """stage 2: a game of three guesses"""
    result, said = game(42, "50", "40", "42")
    assert said[1:] == [
        "Guess 1: ",
        "too high",
        "Guess 2: ",
        "too low",
        "Guess 3: ",
        "Right after 3 guesses.",
    ]
    assert result == 3


@pytest.mark.parametrize("limit", [1, 2, 7])
def test_lost(limit):
    """stage 2: a game that is lost"""
    result, said = game(42, *["10"] * 9, limit=limit)
    assert said[-3:] == [f"Guess {limit}: ", "too low", "It was 42."]
    assert (result, len(said)) == (None, 2 + 2 * limit)


def test_seven_guesses():
    """stage 2: unless told otherwise there are seven guesses"""
    assert game(42, *["10"] * 20)[1][-3:] == ["Guess 7: ", "too low", "It was 42."]


@pytest.mark.parametrize("limit", [1, 3, 7])
def test_won_with_the_last_guess(limit):
    """stage 2: the last allowed guess may win"""
    result, said = game(42, *["99"] * (limit - 1), "42", limit=limit)
    assert result == limit
    assert said[-1].startswith(f"Right after {limit} guess")


def test_choose():
    """stage 2: the secret is chosen once, between the limits"""
    calls = []

    def choose(low, high):
        calls.append((low, high))
        return 30

    answers = iter(["20", "30"])
    assert play(lambda prompt: next(answers), [].append, choose, 20, 30) == 2
    assert calls == [(20, 30)]
