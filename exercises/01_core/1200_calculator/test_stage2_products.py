import pytest

from calculator import evaluate


@pytest.mark.parametrize(("text", "wanted"), [("3*4", 12), ("9 / 2", 4.5), ("2*3*4", 24)])
def test_products(text, wanted):
    """stage 2: products"""
    assert evaluate(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("12 / 2 / 3", 2), ("8 / 4 * 2", 4)])
def test_from_the_left(text, wanted):
    """stage 2: products go from the left"""
    assert evaluate(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("2 + 3 * 4", 14), ("2 * 3 + 4", 10), ("20 - 2 * 3 - 4", 10), ("1 + 6 / 2 * 5 - 1", 15)],
)
def test_before_sums(text, wanted):
    """stage 2: products come before sums"""
    assert evaluate(text) == wanted
