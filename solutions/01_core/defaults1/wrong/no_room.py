# expect: a name that leaves no room gets one space and its label
"""Optional parameters."""


def price_label(price, currency="EUR", decimals=2):
    """Return the price with its currency.

    >>> price_label(3.5)
    '3.50 EUR'
    >>> price_label(1200, "JPY", 0)
    '1200 JPY'
    >>> price_label(2.3456, decimals=3)
    '2.346 EUR'
    """
    return f"{price:.{decimals}f} {currency}"


def shelf_line(name, price, currency="EUR", decimals=2, width=30):
    """Return a line of 30 characters: the name, and the label at its right end.

    >>> shelf_line("Rice 1 kg", 2.4)
    'Rice 1 kg             2.40 EUR'
    >>> shelf_line("Tea", 4, width=15, currency="GBP")
    'Tea    4.00 GBP'

    The name is never cut; a line with a long name becomes longer, with one
    space before the label.
    """
    label = price_label(price, currency, decimals)
    room = width - len(name)
    return name + label.rjust(room)
