"""The price of a swim."""

import os

from clock import hour


def price():
    """Return the price in cents.

    It's 900, or what the environment variable POOL_CENTS says; from 20:00 on, half of it.
    """
    cents = int(os.environ.get("POOL_CENTS", "900"))
    return cents // 2 if hour() >= 20 else cents
