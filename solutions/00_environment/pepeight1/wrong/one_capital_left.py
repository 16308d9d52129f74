# expect: Cost has capital letters
"""Can you read this?"""


def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    Cost = litres * price_per_litre
    return round(Cost, 2)


def bill_text(name, old, new, price):
    litres = reading_difference(old, new)
    cost = water_cost(litres, price)
    return name + ": " + str(litres) + " litres, " + str(cost) + " euros"


