import decimal
from decimal import Decimal

CENT = Decimal("0.01")


def cents(amount):
    return amount.quantize(CENT, decimal.ROUND_HALF_UP)


def line_total(metres, price):
    total = Decimal(metres) * Decimal(price)
    return cents(total)


def invoice(*lines, discount="0", vat="19"):
    net = Decimal("0.00")
    for line in lines:
        net += line_total(line[1], line[2])
    net -= net * Decimal(discount) / Decimal(100)
    net = cents(net)
    tax = cents(net * (Decimal(vat) / 100))
    return (net, tax, net + tax)
