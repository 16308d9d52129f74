import pytest
from calculator import evaluate
from tokens import CalculatorError


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2 $ 3", "unexpected character: '$'"),
        ("2 + * 3", "unexpected '*'"),
        ("2 * / 3", "unexpected '/'"),
        ("2 ** 3", "unexpected '*'"),
        ("2 3", "unexpected '3'"),
        (")", "unexpected ')'"),
        ("(2))", "unexpected ')'"),
        ("(2 3)", "unexpected '3'"),
        ("(2(3", "unexpected '('"),
        ("()", "unexpected ')'"),
        ("+2", "unexpected '+'"),
        ("2 +", "unexpected end"),
        ("(2", "unexpected end"),
        ("-", "unexpected end"),
        ("", "unexpected end"),
        ("1 / (2 - 2)", "division by zero"),
        ("0 / 0", "division by zero"),
    ],
)
def test_message(text, message):
    """stage 4: what can't be calculated raises a CalculatorError with clear words"""
    try:
        result = evaluate(text)
    except CalculatorError as error:
        told = str(error)
    except (IndexError, ValueError, ZeroDivisionError) as error:
        pytest.fail(
            f"evaluate({text!r}) raises {type(error).__name__}: {error}\n"
            f"It should raise a CalculatorError: {message}"
        )
    else:
        pytest.fail(
            f"evaluate({text!r}) gives {result!r}. It should raise a CalculatorError: {message}"
        )
    assert told == message, f"evaluate({text!r}) says: {told}\nIt should say: {message}"
