"""Labels from a format."""


def price_label(price):
    """Return "7.50 EUR" for 7.5."""
    return f"{price:.2f} EUR"


def code_label(number):
    """Return "No. 000042" for 42: always six digits."""
    return f"No. {number:06}"


def stock_label(stock):
    """Return "12,500 in stock" for 12500."""
    return f"{stock:,} in stock"


def row_label(name, price):
    """Return "Oats            1.90|": name in 12 columns, price in 8, right-aligned."""
    return f"{name:<12}{price:>8.2f}|"


def debug_label(name, stock):
    """Return "[    'Oats'] stock=7": name with quotes, right-aligned in 10."""
    return f"[{name!r:>10}] {stock=}"
