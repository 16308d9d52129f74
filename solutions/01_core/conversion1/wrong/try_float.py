# expect: what only `float` takes for a number isn't a price
"""One, two or twelve rolls?"""


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls."""
    text = text.strip()
    if text.isdecimal():
        return int(text)
    return None


def to_price(text):
    """Return the price as a float, or None if the text isn't a price."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def price_tag(price):
    """Return the price for the shop window, with a comma and two digits: 2.5 gives "2,50"."""
    return f"{price:.2f}".replace(".", ",")
