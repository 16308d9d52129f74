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
    room = max(width - len(name), len(label) + 1)
    return name + label.rjust(room)


# Why this way
#
# shelf_line hands its own currency and decimals on; forgetting one of them would
# quietly print euros. Two functions now know the default "EUR"; when a third one
# comes, a constant for it is better. Required parameters come first because a
# call by position could otherwise not say which one it has left out.
