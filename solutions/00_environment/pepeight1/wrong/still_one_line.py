# expect: This line has
"""Can you read this?"""


def reading_difference(old, new):
    return new - old


def water_cost(litres, price_per_litre):
    cost = litres * price_per_litre
    return round(cost, 2)


def bill_text(name, old, new, price):
    return name + ": " + str(reading_difference(old, new)) + " litres, " + str(water_cost(reading_difference(old, new), price)) + " euros"


