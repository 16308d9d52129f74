# expect: each line is rounded before the sum
"""An invoice that is right to the cent."""

from decimal import ROUND_HALF_UP, Decimal


def to_cents(amount):
    """Return the Decimal rounded to two places, half a cent away from zero."""
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def line_total(metres, price):
    """Return metres times price as a Decimal, rounded to cents."""
    return to_cents(Decimal(metres) * Decimal(price))


def invoice(*lines, vat="19", discount="0"):
    """Return (net, tax, total) of the lines, as Decimals with two places.

    Each line is rounded. The discount is taken off the sum of the lines, and the
    result rounded: that is net. The tax is the percentage of net, rounded. The
    total is net plus tax. Without lines all three are 0.00.
    """
    full = sum([Decimal(metres) * Decimal(price) for _, metres, price in lines], Decimal(0))
    net = to_cents(full * (100 - Decimal(discount)) / 100)
    tax = to_cents(net * Decimal(vat) / 100)
    return net, tax, net + tax
