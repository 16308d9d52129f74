"""Functions that use functions."""


def base_price(zone):
    """Return 250 cents and 120 cents more for each zone: 370 for zone 1."""
    return 250 + 120 * zone


def weight_price(grams):
    """Return 90 cents for each full 500 grams."""
    return grams // 500 * 90


def with_tax(cents):
    """Return the amount with 20 percent tax, in full cents."""
    return cents * 120 // 100


def parcel_price(zone, grams):
    """Return what the sender pays: base price and weight price, with tax."""
    net = base_price(zone) + weight_price(grams)
    return with_tax(net)


# Why this way
#
# parcel_price contains no number, so it needs no change when a tariff does. The
# tests exchange one small function at a time for another and see whether the sum
# follows; the same trick is used at work to test code without a real bank or
# mail server behind it. Naming the sum `net` says that the tax is not in yet.
