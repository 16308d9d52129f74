"""One, two or twelve rolls?"""


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls."""
    text = text.strip()
    if text.isdecimal():
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


# Why this way
#
# `try: return int(text)` would take 1_2, -12 and +3, so it answers another question: can
# Python read this? The form has to ask: did somebody mean this? An empty piece isn't decimal,
# which rules out "2." and ",50" without another line. Prices become text at the very end:
# they stay floats, or better whole cents, for as long as you calculate with them.
