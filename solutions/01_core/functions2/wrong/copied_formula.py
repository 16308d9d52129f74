# expect: when base_price changes, the parcel price follows
def base_price(zone):
    return 250 + 120 * zone


def weight_price(grams):
    return grams // 500 * 90


def with_tax(cents):
    return cents * 120 // 100


def parcel_price(zone, grams):
    return with_tax(250 + 120 * zone + grams // 500 * 90)
