"""The last hour."""


def last_hour(prices):
    """Return a list of half of each price."""
    return [price / 2 for price in prices]


def at_most(prices, purse):
    """Return a list of the prices that aren't higher than what is in the purse."""
    return [price for price in prices if price <= purse]


def numbers(tags):
    """Return a list of the prices on these tags as numbers."""
    return [float(tag) for tag in tags if tag.strip()]


def signs(things):
    """Return a list of signs such as "lamp: 4.50" for the things that aren't sold."""
    return [f"{name}: {price:.2f}" for name, price in things if price is not None]


# Why this way
#
# The `if` is asked before the value is worked out, so `float` never sees a blank tag, and the
# f-string never a None. `if price` would be shorter, and would lose the cup that costs 0. A
# comprehension says "this is a new list of these" at first glance; a loop with `append` says
# it in its last line. When one no longer fits on a line or two, the loop is the better choice.
