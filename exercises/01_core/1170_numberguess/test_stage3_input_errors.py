import subprocess
import sys

import pytest

import numberguess
from test_stage2_whole_game import game


@pytest.mark.parametrize("bad", ["forty", "", "4.5"])
def test_no_number(bad):
    """stage 3: what is no number does not count"""
    result, said = game(42, bad, "42")
    assert said[1:] == ["Guess 1: ", "Please type a number.", "Guess 1: ", "Right after 1 guess."]
    assert result == 1


@pytest.mark.parametrize("bad", ["0", "101", "-5"])
def test_out_of_range(bad):
    """stage 3: a number out of range does not count"""
    result, said = game(42, "1", bad, bad, "42", limit=2)
    assert said[3:8] == ["Guess 2: ", "From 1 to 100, please."] * 2 + ["Guess 2: "]
    assert result == 2


@pytest.mark.parametrize("answers", [[], ["10"], ["10", "x"]])
def test_end_of_input(answers):
    """stage 3: the end of the input ends the game"""
    result, said = game(42, *answers)
    assert (result, said[-1]) == (None, "It was 42.")


def test_limits_are_numbers_in_range():
    """stage 3: both limits may be guessed"""
    assert game(9, "5", "9", low=5, high=9)[0] == 2


def test_as_a_program():
    """stage 3: started as a program it plays with the keyboard"""
    done = subprocess.run(
        [sys.executable, numberguess.__file__],
        input="x\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith(
        "I think of a number from 1 to 100.\nGuess 1: Please type a number.\nGuess 1: It was "
    ), done.stderr
