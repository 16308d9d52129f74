from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest

import decimals1
from decimals1 import to_cents

CENT = Decimal("0.01")


def still_open():
    """Return the name of the first answer that is not filled in."""
    endings = ("_EQUAL", "_TEXT", "_ERROR")
    names = [name for name in vars(decimals1) if name.endswith(endings)]
    return next((name for name in names if getattr(decimals1, name) in (None, "")), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def test_comparisons():
    """FLOATS_EQUAL and the three other comparisons"""
    answers = (
        decimals1.FLOATS_EQUAL,
        decimals1.DECIMALS_EQUAL,
        decimals1.FROM_FLOAT_EQUAL,
        decimals1.TRAILING_ZERO_EQUAL,
    )
    assert answers == (
        0.1 + 0.2 == 0.3,
        Decimal("0.1") + Decimal("0.2") == Decimal("0.3"),
        Decimal(0.1) == Decimal("0.1"),  # noqa: RUF032
        Decimal("2.50") == Decimal("2.5"),
    )


def test_sum_text():
    """SUM_TEXT: a Decimal keeps its places"""
    assert decimals1.SUM_TEXT == str(Decimal("1.50") + Decimal("2.50"))


def test_product_text():
    """PRODUCT_TEXT: times a whole number"""
    assert decimals1.PRODUCT_TEXT == str(Decimal("0.35") * 3)


def test_roundings():
    """HALF_UP_TEXT and HALF_EVEN_TEXT: the two ways to round a half"""
    half = Decimal("2.665")
    wanted = [str(half.quantize(CENT, rounding=way)) for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)]
    assert [decimals1.HALF_UP_TEXT, decimals1.HALF_EVEN_TEXT] == wanted


def test_mixed():
    """MIXED_ERROR: what Decimal plus float raises"""
    with pytest.raises(TypeError) as caught:
        sum([0.5], Decimal("1.5"))
    assert decimals1.MIXED_ERROR == caught.type.__name__


@pytest.mark.parametrize(
    ("text", "wanted"), [("12.50", 1250), ("0", 0), ("7", 700), ("-3.2", -320)]
)
def test_cents(text, wanted):
    """an amount in cents"""
    assert to_cents(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"), [("1.15", 115), ("4.35", 435), ("1234567890123.29", 123456789012329)]
)
def test_cents_exact(text, wanted):
    """amounts that a float would miss by a cent"""
    assert to_cents(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("12,50", 1250), ("0,07", 7)])
def test_cents_comma(text, wanted):
    """a decimal comma is understood"""
    assert to_cents(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("0.125", 13), ("0.135", 14), ("-0.125", -13), ("0.1249", 12), ("2.675", 268), ("1.005", 101)],
)
def test_cents_half(text, wanted):
    """half a cent is rounded away from zero"""
    assert to_cents(text) == wanted


def test_cents_type():
    """the result is an int"""
    assert type(to_cents("1.50")) is int
