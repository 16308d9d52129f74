import pytest

from fstrings1 import code_label, debug_label, price_label, row_label, stock_label


@pytest.mark.parametrize(
    ("price", "wanted"), [(7.5, "7.50 EUR"), (0.999, "1.00 EUR"), (12, "12.00 EUR")]
)
def test_price_label(price, wanted):
    """a price has two digits after the point"""
    assert price_label(price) == wanted


@pytest.mark.parametrize(
    ("number", "wanted"), [(42, "No. 000042"), (7, "No. 000007"), (123456, "No. 123456")]
)
def test_code_label(number, wanted):
    """a code has six digits, filled with zeros"""
    assert code_label(number) == wanted


@pytest.mark.parametrize(
    ("stock", "wanted"),
    [(12500, "12,500 in stock"), (999, "999 in stock"), (1_000_000, "1,000,000 in stock")],
)
def test_stock_label(stock, wanted):
    """thousands are grouped by commas"""
    assert stock_label(stock) == wanted


@pytest.mark.parametrize(
    ("name", "price"), [("Oats", 1.9), ("Rye bread", 3.25), ("Saffron", 1200), ("Salt", 0.5)]
)
def test_row_label(name, price):
    """name and price stand in columns 12 and 8 characters wide"""
    cents = str(round(price * 100)).zfill(3)
    amount = cents[:-2] + "." + cents[-2:]
    assert row_label(name, price) == name.ljust(12) + amount.rjust(8) + "|"


@pytest.mark.parametrize(("name", "stock"), [("Oats", 7), ("Rye ", 0), ("", 12)])
def test_debug_label(name, stock):
    """the name is shown with quotes, the stock with its name"""
    assert debug_label(name, stock) == "[" + repr(name).rjust(10) + "] stock=" + str(stock)
