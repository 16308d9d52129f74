import pytest
from calculator import evaluate


@pytest.mark.parametrize(
    ("text", "value"),
    [("(7)", 7.0), ("(2 + 3) * 4", 20.0), ("2 * (3 + 4)", 14.0), ("8 - (3 - 2)", 7.0)],
)
def test_brackets(text, value):
    """stage 3: brackets come first"""
    assert evaluate(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("((((7))))", 7.0), ("2 * (3 + (4 - (1 + 1)))", 10.0), ("((1 + 1) * (2 + 1)) / 3", 2.0)],
)
def test_nested(text, value):
    """stage 3: brackets in brackets"""
    assert evaluate(text) == value


def test_deep():
    """stage 3: sixty brackets in brackets"""
    text = "1 + (" * 60 + "1" + ")" * 60
    assert evaluate(text) == 61.0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-5", -5.0),
        ("2 - -3", 5.0),
        ("-(2 + 3) * -4", 20.0),
        ("2 * -3", -6.0),
        ("--4", 4.0),
        ("-2 + 5", 3.0),
    ],
)
def test_sign(text, value):
    """stage 3: minus as a sign"""
    assert evaluate(text) == value
