import inspect
from decimal import Decimal


import pytest
from invoice1 import invoice, line_total
from pythlings_checks import program


@pytest.fixture(autouse=True)
def form(request):
    """Fail in words where invoice can't be called as Kwame wants to call it."""
    if "line_total" in request.node.name or "program" in request.node.name:
        return
    parameters = inspect.signature(invoice).parameters.values()
    kinds = {parameter.name: parameter.kind for parameter in parameters}
    if inspect.Parameter.VAR_POSITIONAL not in kinds.values():
        pytest.fail("invoice doesn't take any number of lines yet, one after the other.")


def test_line_total():
    """line_total: metres times price, to the cent"""
    assert line_total("2", "3.15") == Decimal("6.30")
    assert line_total("2.75", "3.15") == Decimal("8.66")
    assert line_total("0", "3.15") == Decimal("0.00")


def test_line_total_half():
    """line_total: half a cent up"""
    assert line_total("0.5", "0.25") == Decimal("0.13")
    assert line_total("1", "1.005") == Decimal("1.01")
    assert line_total("1", "4.995") == Decimal("5.00")


def test_one_line():
    """an invoice for one line: 19 % VAT and no discount"""
    assert invoice(("oak", "2", "50.00")) == (
        Decimal("100.00"),
        Decimal("19.00"),
        Decimal("119.00"),
    )


def test_adds_up():
    """the lines are rounded before they're added: 8.66 and 8.66 are 17.32"""
    assert invoice(("oak", "2.75", "3.15"), ("oak", "2.75", "3.15"), vat="0") == (
        Decimal("17.32"),
        Decimal("0.00"),
        Decimal("17.32"),
    )


def test_several_lines():
    """an invoice for several lines"""
    assert invoice(("oak", "2.75", "3.15"), ("pine", "10", "1.20"), ("glue", "1", "4.99")) == (
        Decimal("25.65"),
        Decimal("4.87"),
        Decimal("30.52"),
    )


def test_vat():
    """another VAT, rounded half a cent up"""
    assert invoice(("nails", "1", "0.50"), vat="7") == (
        Decimal("0.50"),
        Decimal("0.04"),
        Decimal("0.54"),
    )


def test_discount():
    """a discount on the sum of the lines, and VAT on what is left"""
    assert invoice(("oak", "2", "50.00"), discount="12.5") == (
        Decimal("87.50"),
        Decimal("16.63"),
        Decimal("104.13"),
    )


def test_discount_sum():
    """the discount is taken off the sum, not off each line"""
    assert invoice(("clip", "1", "0.05"), ("clip", "1", "0.05"), discount="10", vat="0") == (
        Decimal("0.09"),
        Decimal("0.00"),
        Decimal("0.09"),
    )


def test_discount_all():
    """a discount of 100 %"""
    assert invoice(("oak", "2", "50.00"), discount="100") == (
        Decimal("0.00"),
        Decimal("0.00"),
        Decimal("0.00"),
    )


def test_net():
    """the discount itself isn't rounded, only the net: half of 0.99 is 0.50"""
    assert invoice(("lath", "1", "0.99"), discount="50", vat="0") == (
        Decimal("0.50"),
        Decimal("0.00"),
        Decimal("0.50"),
    )


def test_net_first():
    """net is rounded before the VAT is worked out"""
    assert invoice(("lath", "1", "0.97"), vat="50", discount="50") == (
        Decimal("0.49"),
        Decimal("0.25"),
        Decimal("0.74"),
    )


def test_no_lines():
    """an invoice without lines"""
    assert invoice() == (Decimal("0.00"), Decimal("0.00"), Decimal("0.00"))


def test_places():
    """all three are Decimals with two places, also 0.50 and 0.00"""
    for sums in [invoice(("nails", "1", "0.5"), vat="0"), invoice()]:
        for amount in sums:
            if not isinstance(amount, Decimal) or amount.as_tuple().exponent != -2:
                pytest.fail(f"{amount!r} isn't a Decimal with two places.")


def test_by_name():
    """VAT and discount can only be given by name"""
    try:
        sums = invoice(("oak", "1", "100"), "7")
    except (TypeError, ValueError, ArithmeticError, IndexError):
        return
    shown = ", ".join(str(amount) for amount in sums)
    pytest.fail(f'invoice(("oak", "1", "100"), "7") should be an error, and it gives {shown}.')


def test_program():
    """the program prints an invoice that adds up"""
    program("invoice1.py", typed=["10"], limit=5).shows(
        "Discount in %: 10\n"
        "oak batten     2.75 m x  3.15    8.66\n"
        "larch board     1.5 m x 12.85   19.28\n"
        "oak batten     2.75 m x  3.15    8.66\n"
        "broom handle      1 m x 4.995    5.00\n"
        "less 10 %, net                  37.44\n"
        "VAT 19 %                         7.11\n"
        "total                           44.55\n"
    )
