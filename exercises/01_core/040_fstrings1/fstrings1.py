"""Labels from a format.

Behind a colon in the curly brackets of an f-string stands how a value is written:

    >>> weight = 1234.5
    >>> f"{weight:.2f} {weight:,.1f}"
    '1234.50 1,234.5'
    >>> f"[{'oats':<8}] [{'oats':>8}] [{7:03}]"
    '[oats    ] [    oats] [007]'
    >>> f"{'oats'!r} {weight=}"
    "'oats' weight=1234.5"

`.2f` is two digits after the point, a comma groups thousands, `<8` and `>8` are a
width of 8 with the value left or right, `03` fills with zeros. `!r` shows a value as
Python would write it, and `=` adds the name: both uncover a space that nobody saw.

A shop's printer for shelf labels needs five texts. Complete the functions; the
examples in their docstrings are exact.
"""


def price_label(price):
    """Return "7.50 EUR" for 7.5."""
    # TODO: two digits after the point.
    return f"{price} EUR"


def code_label(number):
    """Return "No. 000042" for 42: always six digits."""
    # TODO
    return f"No. {number}"


def stock_label(stock):
    """Return "12,500 in stock" for 12500."""
    # TODO
    return f"{stock} in stock"


def row_label(name, price):
    """Return "Oats            1.90|": name in 12 columns, price in 8, right-aligned.

    The price has two digits after the point; a | stands at the end.
    """
    # TODO
    return f"{name}{price}|"


def debug_label(name, stock):
    """Return "[    'Oats'] stock=7": name with quotes, right-aligned in 10."""
    # TODO
    return f"[{name}] {stock}"
