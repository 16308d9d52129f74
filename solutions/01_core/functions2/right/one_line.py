def base_price(zone: int) -> int:
    return 250 + zone * 120


def weight_price(grams: int) -> int:
    full, _ = divmod(grams, 500)
    return full * 90


def with_tax(cents):
    """Return the amount with 20 percent tax, in full cents."""
    return cents * 120 // 100


def parcel_price(zone: int, grams: int) -> int:
    return with_tax(cents=base_price(zone=zone) + weight_price(grams=grams))
