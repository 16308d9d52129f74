"""What a parcel costs."""


def postage(grams, country="IN", registered=False):
    """Return the price of a parcel in rupees.

    Within India ("IN"): 40 up to 500 g, 90 up to 2000 g. Beyond that, 30 more for every 1000 g
    begun: 120 for 2001 g, 150 for 3001 g. Abroad it's double, and at least 200. Registered: 25
    more, wherever it goes. A parcel of 0 g or less, or of more than 20000 g, is a ValueError.
    """
    if grams <= 0 or grams > 20_000:
        raise ValueError("a parcel weighs 1 to 20000 g")
    price = 40
    if grams > 500:
        price = 90
    if grams > 2000:
        price += -(-(grams - 2000) // 1000) * 30
    if country != "IN":
        price = max(200, price * 2)
    if registered:
        price += 25
    return price
