# expect: there is one space on both sides of an operator
"""Tidy by the rules of PEP 8."""


def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    cost = litres * price_per_litre
    return round(cost, 2)


def bill_text(name, old, new, price):
    litres=reading_difference(old, new)
    return f"{name}: {litres} litres, {water_cost(litres, price)} euros"
