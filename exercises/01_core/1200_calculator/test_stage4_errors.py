import subprocess
import sys
from pathlib import Path

import pytest

from calculator import evaluate
from tokens import CalculatorError

SCRIPT = Path(__file__).parent / "calculator.py"

ERRORS = [
    ("2 $ 3", "unexpected character: '$'"),
    ("2 + * 3", "unexpected '*'"),
    ("2 * / 3", "unexpected '/'"),
    ("2 3", "unexpected '3'"),
    (")", "unexpected ')'"),
    ("(2))", "unexpected ')'"),
    ("(2 3)", "unexpected '3'"),
    ("()", "unexpected ')'"),
    ("+2", "unexpected '+'"),
    ("2 +", "unexpected end"),
    ("(2", "unexpected end"),
    ("-", "unexpected end"),
    ("", "unexpected end"),
    ("1 / (2 - 2)", "division by zero"),
    ("0 / 0", "division by zero"),
]


@pytest.mark.parametrize(("text", "message"), ERRORS)
def test_message(text, message):
    """stage 4: bad expressions raise a CalculatorError with clear words"""
    with pytest.raises(CalculatorError) as caught:
        evaluate(text)
    assert str(caught.value) == message


def program(*arguments):
    done = subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["1 + 2"], "3"),
        (["(8", "-", "3)", "/", "2"], "2.5"),
        (["1 / 3"], "0.3333333333"),
        (["0.1 + 0.2"], "0.3"),
        (["2000000 * 1000"], "2000000000"),
    ],
)
def test_program(arguments, printed):
    """stage 4: the program prints the result"""
    assert program(*arguments) == (0, f"{printed}\n", "")


@pytest.mark.parametrize("text", ["1 / 0", "2 +", ""])
def test_program_errors(text):
    """stage 4: the program prints errors to stderr and exits with 1"""
    message = dict([*ERRORS, ("1 / 0", "division by zero")])[text]
    assert program(text) == (1, "", f"error: {message}\n")
