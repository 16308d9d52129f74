"""The fee for a delivery, in cents."""


def fee(kilometres):
    """Return the fee: 300, and 150 for each kilometre after the first two."""
    return 300 + 150 * max(0, kilometres - 2)


# Why this way
#
# The bracket closed too early: two cents were taken off in place of two kilometres.
# max(0, ...) is needed, since one kilometre is -1 after the first two, and nobody
# should get 150 cents back.
