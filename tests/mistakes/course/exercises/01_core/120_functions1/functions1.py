"""A calculation with a name."""


def volume(length, width, depth):
    """Return the volume in cubic metres; all three sizes are in metres."""
    return length * width * depth


def fill_hours(cubic_metres, litres_per_minute):
    """Return how many hours the filling takes. A cubic metre has 1000 litres."""
    litres = cubic_metres * 1000
    minutes = litres / litres_per_minute
    return minutes / 60


def water_cost(cubic_metres, price, fee):
    """Return the cost: the price for each cubic metre, and the fee once."""
    return cubic_metres * price + fee
