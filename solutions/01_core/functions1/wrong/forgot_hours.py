# expect: 6 cubic metres at 100 litres a minute take 1 hour
def volume(length, width, depth):
    return length * width * depth


def fill_hours(cubic_metres, litres_per_minute):
    return cubic_metres * 1000 / litres_per_minute


def water_cost(cubic_metres, price, fee):
    return cubic_metres * price + fee
