"""The fee for a delivery, in cents."""


def fee(kilometres):
    """Return the fee: 300, and 150 for each kilometre after the first two."""
    return 300 + 150 * max(0, kilometres - 2)


