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
    amount = Decimal(text.replace(",", "."))
    return int(amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) * 100)


# Why this way
#
# The text goes straight into Decimal: float(text) would have rounded "1.005" down
# to a little less than it before anybody could round it up. quantize without
# rounding= uses HALF_EVEN, the banker's way, which is fairer over many sums but not
# what a price list promises. Whole cents are also what databases and payment
# services like to store.
