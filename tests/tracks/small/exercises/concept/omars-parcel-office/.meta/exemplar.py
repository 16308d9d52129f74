"""Functions for the parcel office."""

PRICE_PER_KILOGRAM = 3


def postage(kilograms):
    """Give the price of a parcel."""
    return kilograms * PRICE_PER_KILOGRAM
