# expect: a blank tag is left out
"""The last hour."""


def last_hour(prices):
    """Return a list of half of each price."""
    return [price / 2 for price in prices]


def at_most(prices, purse):
    """Return a list of the prices that aren't higher than what is in the purse."""
    return [price for price in prices if price <= purse]


def numbers(tags):
    """Return a list of the prices on these tags as numbers."""
    return [float(tag) for tag in tags if tag]


def signs(things):
    """Return a list of signs such as "lamp: 4.50" for the things that aren't sold."""
    return [f"{name}: {price:.2f}" for name, price in things if price is not None]

