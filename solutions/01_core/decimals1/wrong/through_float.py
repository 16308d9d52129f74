# expect: half a cent is rounded away from zero
"""Decimal counts as on paper."""

from decimal import ROUND_HALF_UP, Decimal

FLOATS_EQUAL = False
DECIMALS_EQUAL = True
FROM_FLOAT_EQUAL = False
TRAILING_ZERO_EQUAL = True

SUM_TEXT = "4.00"
PRODUCT_TEXT = "1.05"
HALF_UP_TEXT = "2.67"
HALF_EVEN_TEXT = "2.66"

MIXED_ERROR = "TypeError"


def to_cents(text):
    """Return the amount in a text such as "12.50" or "12,50" as whole cents.

    Half a cent is rounded up, away from zero: "0.125" is 13, "-0.125" is -13.
    """
    return round(float(text.replace(",", ".")) * 100)
