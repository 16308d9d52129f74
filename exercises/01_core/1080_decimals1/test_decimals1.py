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


def verdict(name, wanted):
    """Say whether the answer is right, not what it should be."""
    answer = getattr(decimals1, name)
    return "right" if answer == wanted else f"wrong: {answer!r}"


COMPARISONS = {
    "FLOATS_EQUAL": (0.1 + 0.2 == 0.3, "neither 0.1 nor 0.2 is stored exactly"),
    "DECIMALS_EQUAL": (
        Decimal("0.1") + Decimal("0.2") == Decimal("0.3"),
        "a Decimal made of a text is exactly what the text says",
    ),
    "FROM_FLOAT_EQUAL": (
        Decimal(0.1) == Decimal("0.1"),  # noqa: RUF032
        "a Decimal made of a float takes over what the float really holds",
    ),
    "TRAILING_ZERO_EQUAL": (
        Decimal("2.50") == Decimal("2.5"),
        "do the two stand for different amounts?",
    ),
}


@pytest.mark.parametrize("name", COMPARISONS)
def test_comparisons(name):
    """FLOATS_EQUAL and the three other comparisons"""
    wanted, why = COMPARISONS[name]
    judged = {name: verdict(name, wanted)}
    assert judged[name] == "right", why


def test_sum_text():
    """SUM_TEXT: a Decimal keeps its places"""
    judged = {"SUM_TEXT": verdict("SUM_TEXT", str(Decimal("1.50") + Decimal("2.50")))}
    assert judged["SUM_TEXT"] == "right", "how many places do the two numbers have?"


def test_product_text():
    """PRODUCT_TEXT: times a whole number"""
    judged = {"PRODUCT_TEXT": verdict("PRODUCT_TEXT", str(Decimal("0.35") * 3))}
    assert judged["PRODUCT_TEXT"] == "right", "as on paper, with the places of the Decimal"


@pytest.mark.parametrize(
    ("name", "way"), [("HALF_UP_TEXT", ROUND_HALF_UP), ("HALF_EVEN_TEXT", ROUND_HALF_EVEN)]
)
def test_roundings(name, way):
    """HALF_UP_TEXT and HALF_EVEN_TEXT: the two ways to round a half"""
    judged = {name: verdict(name, str(Decimal("2.665").quantize(CENT, rounding=way)))}
    assert judged[name] == "right", "2.66 and 2.67 are equally near; which one does this way take?"


def test_mixed():
    """MIXED_ERROR: what Decimal plus float raises"""
    with pytest.raises(TypeError) as caught:
        sum([0.5], Decimal("1.5"))
    judged = {"MIXED_ERROR": verdict("MIXED_ERROR", caught.type.__name__)}
    assert judged["MIXED_ERROR"] == "right", "two types that do not go together"


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
    """amounts that a float would miss by a cent, as an int"""
    assert to_cents(text) == wanted
    assert type(to_cents(text)).__name__ == "int"


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
