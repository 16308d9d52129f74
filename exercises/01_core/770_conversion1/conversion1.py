"""One, two or twelve rolls?

Which of these does `int` take for a number: " 12 ", "1_2", "-12", "2.0"? Decide first.

All that comes out of a web form is text. Last week a customer of Thandiwe's bakery typed 1_2,
for "one or two rolls", and the oven made twelve. `int` and `float` are generous:

    >>> int(" 12 "), int("1_2"), int("-12"), int("+3")
    (12, 12, -12, 3)
    >>> float("2"), float("1e3"), float("inf"), float("nan")
    (2.0, 1000.0, inf, nan)

In other cases they're strict: `int("2.0")` and `float("2,50")` raise a ValueError. And with a
float, `int` cuts off the decimals, and `str` drops the last zeros:

    >>> int(2.9), int(-2.9), str(2.50)
    (2, -2, '2.5')

So look before you convert. `isdecimal` is true if a text has digits in it and nothing else.
`isdigit` lets a "²" through as well, and then `int("²")` fails.

    >>> "12".isdecimal(), "1_2".isdecimal(), "".isdecimal(), "²".isdigit()
    (True, False, False, True)

Write three functions that make the form safe.
"""


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls.

    It has to be digits and nothing else. Spaces around it don't matter.
    """
    # TODO
    return int(text)


def to_price(text):
    """Return the price as a float, or None if the text isn't a price.

    A price is digits, or digits, a comma or a point, and digits: "3", "2,50", "2.5", "0,05".
    Spaces around it don't matter.
    """
    # TODO
    return float(text)


def price_tag(price):
    """Return the price for the shop window, with a comma and two digits: 2.5 gives "2,50"."""
    # TODO
    return str(price)
