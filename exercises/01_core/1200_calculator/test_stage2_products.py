import pytest
from calculator import evaluate


@pytest.mark.parametrize(("text", "value"), [("3*4", 12.0), ("9 / 2", 4.5), ("2*3*4", 24.0)])
def test_products(text, value):
    """stage 2: products"""
    assert evaluate(text) == value


@pytest.mark.parametrize(("text", "value"), [("12 / 2 / 3", 2.0), ("8 / 4 * 2", 4.0)])
def test_from_the_left(text, value):
    """stage 2: products go from the left"""
    assert evaluate(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14.0),
        ("2 * 3 + 4", 10.0),
        ("20 - 2 * 3 - 4", 10.0),
        ("1 + 6 / 2 * 5 - 1", 15.0),
    ],
)
def test_before_sums(text, value):
    """stage 2: products come before sums"""
    assert evaluate(text) == value
