from decimal import Decimal

import pytest

from invoice1 import invoice, line_total


def shown(*lines, **options):
    """Return the three sums as texts."""
    return " ".join(str(amount) for amount in invoice(*lines, **options))


@pytest.mark.parametrize(
    ("metres", "price", "wanted"),
    [
        ("2", "3.15", "6.30"),
        ("2.75", "3.15", "8.66"),
        ("0.5", "0.25", "0.13"),
        ("1", "1.005", "1.01"),
    ],
)
def test_line(metres, price, wanted):
    """a line is rounded to cents, half a cent upwards"""
    assert str(line_total(metres, price)) == wanted


def test_one_line():
    """an invoice of one line, with 19 % VAT"""
    assert shown(("oak batten", "2", "50.00")) == "100.00 19.00 119.00"


def test_three_lines():
    """several lines"""
    lines = [("oak", "2.75", "3.15"), ("pine", "10", "1.20"), ("glue", "1", "4.99")]
    assert shown(*lines) == "25.65 4.87 30.52"


def test_lines_are_rounded():
    """each line is rounded before the sum"""
    assert shown(*[("lath", "0.5", "0.25")] * 4, vat="0") == "0.52 0.00 0.52"


@pytest.mark.parametrize(("vat", "wanted"), [("7", "0.50 0.04 0.54"), ("0", "0.50 0.00 0.50")])
def test_vat(vat, wanted):
    """another VAT, rounded half upwards"""
    assert shown(("nails", "1", "0.50"), vat=vat) == wanted


@pytest.mark.parametrize(
    ("discount", "wanted"),
    [("10", "90.00 17.10 107.10"), ("12.5", "87.50 16.63 104.13"), ("100", "0.00 0.00 0.00")],
)
def test_discount(discount, wanted):
    """a discount on the sum of the lines"""
    assert shown(("oak", "2", "50.00"), discount=discount) == wanted


def test_net_is_rounded():
    """net is rounded before the tax is worked out"""
    assert shown(("lath", "1", "0.99"), discount="50", vat="50") == "0.50 0.25 0.75"
    assert shown(("lath", "1", "0.97"), discount="50", vat="50") == "0.49 0.25 0.74"


def test_no_lines():
    """an invoice without lines"""
    assert shown() == "0.00 0.00 0.00"


def test_types():
    """all three are Decimals"""
    assert [type(amount) for amount in invoice(("oak", "1", "1"))] == [Decimal] * 3


@pytest.mark.parametrize("name", ["vat", "discount"])
def test_by_name_only(name):
    """VAT and discount must be named, so a text by position is taken for a line"""
    assert shown(("oak", "1", "100"), **{name: "0"}).startswith("100.00")
    with pytest.raises((TypeError, ValueError, IndexError)):
        invoice(("oak", "1", "100"), "7")
