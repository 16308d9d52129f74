# expect: a sign has the name, and the price with two decimals
"""The last hour."""


def last_hour(prices):
    """Return a list of half of each price."""
    return [price / 2 for price in prices]


def at_most(prices, purse):
    """Return a list of the prices that somebody with this purse can pay, exactly or easily."""
    return [price for price in prices if price <= purse]


def numbers(tags):
    """Return a list of the prices on these tags as numbers.

    A tag is a text such as "4" or " 2.50 ". The rain has washed some clean: a tag that is
    empty, or has only spaces on it, is left out.
    """
    return [float(tag) for tag in tags if tag.strip() != ""]


def signs(things):
    """Return a list of signs such as "lamp: 4.50" for the things that aren't sold.

    Each thing is (name, price). The price of a thing that is sold is None.
    """
    return [f"{name}: {float(price)}0" for name, price in things if price is not None]
