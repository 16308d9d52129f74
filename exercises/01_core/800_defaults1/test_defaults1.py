import inspect

import pytest

from defaults1 import price_label, shelf_line


@pytest.mark.parametrize(("price", "wanted"), [(3.5, "3.50 EUR"), (0, "0.00 EUR")])
def test_label_plain(price, wanted):
    """without more arguments: euros with two decimals"""
    assert price_label(price) == wanted


@pytest.mark.parametrize("currency", ["GBP", "CHF"])
def test_label_currency(currency):
    """another currency"""
    assert price_label(12.345, currency) == f"{12.345:.2f} {currency}"


@pytest.mark.parametrize(
    ("decimals", "wanted"), [(0, "7 EUR"), (1, "7.1 EUR"), (3, "7.123 EUR"), (4, "7.1235 EUR")]
)
def test_label_decimals(decimals, wanted):
    """another number of decimals"""
    assert price_label(7.12345, decimals=decimals) == wanted


def test_line_plain():
    """a shelf line is 30 characters long unless told otherwise"""
    assert shelf_line("Rice 1 kg", 2.4) == "Rice 1 kg" + " " * 13 + "2.40 EUR"


@pytest.mark.parametrize("width", [15, 24, 40])
def test_line_width(width):
    """another width"""
    label = "4.0 GBP"
    wanted = "Tea" + " " * (width - 3 - len(label)) + label
    assert shelf_line("Tea", 4, "GBP", 1, width) == wanted


@pytest.mark.parametrize("width", [5, 11, 12])
def test_line_long_name(width):
    """a name that leaves no room gets one space and its label"""
    assert shelf_line("Tea", 4, width=width) == "Tea 4.00 EUR"


def test_signatures():
    """the parameters have the same order in both functions"""
    label = list(inspect.signature(price_label).parameters)
    line = list(inspect.signature(shelf_line).parameters)
    assert label == ["price", "currency", "decimals"]
    assert line == ["name", *label, "width"]
