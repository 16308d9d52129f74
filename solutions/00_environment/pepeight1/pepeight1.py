"""Tidy by the rules of PEP 8."""


def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    cost = litres * price_per_litre
    return round(cost, 2)


def bill_text(name, old, new, price):
    litres = reading_difference(old, new)
    return f"{name}: {litres} litres, {water_cost(litres, price)} euros"


# Why this way
#
# The long line became short because its parts got a name, and on the way the
# difference is no longer calculated twice. Cutting the line somewhere in the
# middle would have satisfied the rule and helped no reader. Capitals are not
# forbidden for good: they are used for constants and, later, for classes.
