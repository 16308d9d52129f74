"""The prices of the puppet theatre. For the box office, and for the website."""


def price(count):
    """Return the price of this many tickets in euros. From five on, each costs 7 and not 8."""
    if count >= 5:
        return count * 7
    return count * 8
