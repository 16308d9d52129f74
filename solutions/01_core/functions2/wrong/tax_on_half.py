# expect: the parcel price is the sum of both prices, with tax
def base_price(zone):
    return 250 + 120 * zone


def weight_price(grams):
    return grams // 500 * 90


def with_tax(cents):
    return cents * 120 // 100


def parcel_price(zone, grams):
    return base_price(zone) + with_tax(weight_price(grams))
