"""Decimal counts as on paper.

`decimal.Decimal` holds decimal digits exactly, so it is the type for money. Make
it of a text; a float would bring its error along. `quantize` rounds to the
decimals of a pattern, in the way you name:

    >>> from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
    >>> Decimal("1.10") + Decimal("2.20")
    Decimal('3.30')
    >>> Decimal("0.125").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    Decimal('0.13')
    >>> Decimal("0.125").quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
    Decimal('0.12')

Decimal and int may be mixed. Decimal and float may not, and that protects you. A
till that is a cent wrong once a day costs more than the import.

Fill in each answer as a plain Python value, run the check, then complete
to_cents.
"""

from decimal import Decimal

# TODO: True or False?
FLOATS_EQUAL = None  # 0.1 + 0.2 == 0.3
DECIMALS_EQUAL = None  # Decimal("0.1") + Decimal("0.2") == Decimal("0.3")
FROM_FLOAT_EQUAL = None  # Decimal(0.1) == Decimal("0.1")
TRAILING_ZERO_EQUAL = None  # Decimal("2.50") == Decimal("2.5")

# TODO: the text that str() gives.
SUM_TEXT = ""  # Decimal("1.50") + Decimal("2.50")
PRODUCT_TEXT = ""  # Decimal("0.35") * 3
HALF_UP_TEXT = ""  # Decimal("2.665") to two decimals, ROUND_HALF_UP
HALF_EVEN_TEXT = ""  # Decimal("2.665") to two decimals, ROUND_HALF_EVEN

# TODO: the name of the error.
MIXED_ERROR = ""  # Decimal("1.5") + 0.5


def to_cents(text):
    """Return the amount in a text such as "12.50" or "12,50" as whole cents.

    Half a cent is rounded up, away from zero: "0.125" is 13, "-0.125" is -13.
    """
    # TODO: through Decimal and quantize.
    return int(float(text) * 100)
