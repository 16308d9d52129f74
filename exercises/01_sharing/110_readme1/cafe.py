"""The bill of a café. Prices are counted in cents."""

COFFEE = 290
CAKE = 350


def bill(coffees, cakes):
    """Return what the guest has to pay, in cents."""
    return coffees * COFFEE + cakes * CAKE


def in_euros(cents):
    """Return an amount in cents as a text in euros, with two places."""
    return f"{cents / 100:.2f}"
