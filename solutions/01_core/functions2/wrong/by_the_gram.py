# expect: every full 500 grams cost 90 cents
def base_price(zone):
    return 250 + 120 * zone


def weight_price(grams):
    return grams * 90 // 500


def with_tax(cents):
    return cents * 120 // 100


def parcel_price(zone, grams):
    return with_tax(base_price(zone) + weight_price(grams))
