# expect: ValueError
"""One, two or twelve rolls?"""


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls."""
    text = text.strip()
    if text.isdigit():
        return int(text)
    return None


def to_price(text):
    """Return the price as a float, or None if the text isn't a price."""
    text = text.strip().replace(",", ".")
    pieces = text.split(".")
    if len(pieces) <= 2 and all(piece.isdecimal() for piece in pieces):
        return float(text)
    return None


def price_tag(price):
    """Return the price for the shop window, with a comma and two digits: 2.5 gives "2,50"."""
    return f"{price:.2f}".replace(".", ",")
