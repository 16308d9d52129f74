# expect: the gauge shows the same text as before
LITRES_PER_SQUARE_METRE = 4.5
DRY_SHARE = 0.8


def water_needed(area, days):
    return area * days * LITRES_PER_SQUARE_METRE * DRY_SHARE


def gauge(level):
    number = float(level)
    rounded = round(number, 1)
    not_too_high = min(100.0, rounded)
    in_range = max(0.0, not_too_high)
    text = str(in_range)
    return text.ljust(8)


def moisture(reading):
    return int(reading)
