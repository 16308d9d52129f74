"""Functions for the parcel office."""

# TODO: define the constant PRICE_PER_KILOGRAM.

# TODO: define the function postage().
