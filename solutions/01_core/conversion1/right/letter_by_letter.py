"""One, two or twelve rolls?"""


def to_count(text):
    """Return how many rolls are ordered, or None if the text isn't a number of rolls."""
    digits = text.strip()
    if digits and all(sign.isdecimal() for sign in digits):
        return int(digits)


def to_price(text):
    """Return the price as a float, or None if the text isn't a price."""
    whole, _, rest = text.strip().replace(",", ".").partition(".")
    if not whole.isdecimal():
        return None
    if "." not in text and "," not in text:
        return float(whole)
    return float(whole + "." + rest) if rest.isdecimal() else None


def price_tag(price):
    """Return the price for the shop window, with a comma and two digits: 2.5 gives "2,50"."""
    return f"{price:.2f}".replace(".", ",")
