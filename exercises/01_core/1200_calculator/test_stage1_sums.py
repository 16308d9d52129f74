import builtins

import pytest
from calculator import evaluate


@pytest.mark.parametrize(
    ("text", "value"), [("1+2", 3.0), ("9 - 4", 5.0), ("2 - 9", -7.0), ("1.5+.5", 2.0)]
)
def test_two(text, value):
    """stage 1: two numbers"""
    assert evaluate(text) == value


@pytest.mark.parametrize(("text", "value"), [("7", 7.0), (" 40 ", 40.0), (".5", 0.5), ("0", 0.0)])
def test_number(text, value):
    """stage 1: a number is its own value, and a float"""
    assert evaluate(text) == value
    result = evaluate(text)
    assert isinstance(result, float), f"evaluate({text!r}) gives {result!r}, which isn't a float."


@pytest.mark.parametrize(
    ("text", "value"), [("8 - 3 - 2", 3.0), ("1-2+3-4", -2.0), ("1+2+3+4+5+6+7+8+9", 45.0)]
)
def test_from_the_left(text, value):
    """stage 1: several numbers, from the left"""
    assert evaluate(text) == value


def test_no_eval(monkeypatch):
    """stage 1: neither eval nor exec is used"""
    used = []
    for name in ("eval", "exec"):
        monkeypatch.setattr(builtins, name, lambda *_, name=name: used.append(name) or 0)
    try:
        evaluate("1 + 2")
    finally:
        monkeypatch.undo()
    assert not used, (
        f"evaluate hands the text to {used[0]}, which would run whatever somebody types."
    )
