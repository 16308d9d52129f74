"""An invoice that is right to the cent.

Nothing new here: a star for any number of lines, a parameter that must be named,
a default, and Decimal. Where an invoice is rounded is not a matter of taste: the
tax office says so, and two programs that round in different places differ by a
cent now and then.

    >>> from decimal import Decimal
    >>> sum([Decimal("0.35"), Decimal("1.10")], Decimal(0))
    Decimal('1.45')

A timber yard sells cuts by the metre. A line is a tuple (text, metres, price), such
as ("oak batten", "2.75", "3.15"), with metres and price of one metre as texts.

Write the functions. All rounding is to cents with ROUND_HALF_UP.
"""

from decimal import ROUND_HALF_UP, Decimal


def line_total(metres, price):
    """Return metres times price as a Decimal, rounded to cents."""
    # TODO
    return float(metres) * float(price)


# TODO: any number of lines; vat must be given by name, "19" if it is left out;
# discount likewise, "0" if it is left out. Both are percentages, as texts.
def invoice(lines):
    """Return (net, tax, total) of the lines, as Decimals with two places.

    Each line is rounded. The discount is taken off the sum of the lines, and the
    result rounded: that is net. The tax is the percentage of net, rounded. The
    total is net plus tax. Without lines all three are 0.00.
    """
    # TODO
    return 0, 0, 0
