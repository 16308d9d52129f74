import pytest

from calculator import evaluate


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("(7)", 7),
        ("(2 + 3) * 4", 20),
        ("2 * (3 + 4)", 14),
        ("8 - (3 - 2)", 7),
        ("12 / (2 / 3)", 18),
    ],
)
def test_brackets(text, wanted):
    """stage 3: brackets come first"""
    assert evaluate(text) == pytest.approx(wanted)


@pytest.mark.parametrize("depth", [3, 60])
def test_nested(depth):
    """stage 3: brackets in brackets"""
    assert evaluate("(" * depth + "1 + 1" + ")" * depth) == 2
    assert evaluate("1 + (" * depth + "1" + ")" * depth) == depth + 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("-5", -5), ("2 - -3", 5), ("-(2 + 3) * -4", 20), ("2 * -3", -6), ("--4", 4), ("-2 + 5", 3)],
)
def test_sign(text, wanted):
    """stage 3: minus as a sign"""
    assert evaluate(text) == wanted
