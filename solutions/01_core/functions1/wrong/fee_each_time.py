# expect: the price counts for each cubic metre, the fee only once
def volume(length, width, depth):
    return length * width * depth


def fill_hours(cubic_metres, litres_per_minute):
    return cubic_metres * 1000 / litres_per_minute / 60


def water_cost(cubic_metres, price, fee):
    return cubic_metres * (price + fee)
