BASE = 250
PER_ZONE = 120


def base_price(zone):
    price = BASE
    for _ in range(zone):
        price += PER_ZONE
    return price


def weight_price(grams):
    price = 0
    while grams >= 500:
        price += 90
        grams -= 500
    return price


def with_tax(cents):
    return cents + cents // 5


def parcel_price(zone, grams):
    base = base_price(zone)
    weight = weight_price(grams)
    return with_tax(base + weight)
