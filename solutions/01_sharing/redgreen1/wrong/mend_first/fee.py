"""The fee for a delivery, in cents."""


def fee(kilometres):
    """Return the fee: 300, and 150 for each kilometre after the first two."""
    return 300 + 150 * max(0, kilometres - 2)


# Why this way
#
# max(0, ...) keeps a short way from getting a discount: for one kilometre the
# difference is -1. The bracket closed one step too early, so that two cents were
# taken off in place of two kilometres. Tests at the edge (exactly two kilometres)
# find such slips; a test with one long way might not.
