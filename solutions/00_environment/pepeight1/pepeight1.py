"""Can you read this?"""


def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    cost = litres * price_per_litre
    return round(cost, 2)


def bill_text(name, old, new, price):
    litres = reading_difference(old, new)
    cost = water_cost(litres, price)
    return name + ": " + str(litres) + " litres, " + str(cost) + " euros"


# Why this way
#
# The long line became short because its parts got names, and the difference
# is now worked out once, not twice. Cutting the line somewhere in the middle
# would have kept the rule and helped nobody. Capitals have their uses, too:
# CAPITALS name values that never change, Capitals (later) are for classes.
