"""Optional parameters.

A parameter with a default may be left out of the call:

    >>> def greeting(name, word="Hello", loud=False):
    ...     text = f"{word} {name}"
    ...     return text.upper() if loud else text
    >>> greeting("Ada")
    'Hello Ada'
    >>> greeting("Ada", loud=True)
    'HELLO ADA'

So the common call stays short and the rare one stays possible. Adding a
parameter with a default is also the way to extend a function without breaking
those who call it already. Parameters without a default must come first.

Complete the two functions of a shelf-label printer. The calls in the
docstrings show which parameters are optional.
"""


# TODO: give currency and decimals their defaults.
def price_label(price, currency, decimals):
    """Return the price with its currency.

    >>> price_label(3.5)
    '3.50 EUR'
    >>> price_label(1200, "JPY", 0)
    '1200 JPY'
    >>> price_label(2.3456, decimals=3)
    '2.346 EUR'
    """
    # TODO: the number of decimals is fixed here, and it should not be.
    return f"{price:.2f} {currency}"


# TODO: the same with the parameters name, price, currency, decimals, width.
def shelf_line(name, price):
    """Return a line of 30 characters: the name, and the label at its right end.

    >>> shelf_line("Rice 1 kg", 2.4)
    'Rice 1 kg             2.40 EUR'
    >>> shelf_line("Tea", 4, width=15, currency="GBP")
    'Tea    4.00 GBP'

    The name is never cut; a line with a long name becomes longer, with one
    space before the label.
    """
    # TODO: let price_label make the label.
    return name
