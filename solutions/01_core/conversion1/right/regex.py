"""One, two or twelve rolls?"""

import re


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls."""
    text = text.strip()
    if re.fullmatch(r"\d+", text):
        return int(text)
    return None


def to_price(text):
    """Return the price as a float, or None if the text isn't a price."""
    match = re.fullmatch(r"\s*(\d+)(?:[.,](\d+))?\s*", text)
    return float(f"{match[1]}.{match[2] or 0}") if match else None


def price_tag(price):
    """Return the price for the shop window, with a comma and two digits: 2.5 gives "2,50"."""
    return format(price, ".2f").replace(".", ",")
