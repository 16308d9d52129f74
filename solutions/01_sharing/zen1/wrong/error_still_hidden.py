# expect: a reading that is no number stops the program with a ValueError
LITRES_PER_SQUARE_METRE = 4.5
DRY_SHARE = 0.8


def water_needed(area, days):
    return area * days * LITRES_PER_SQUARE_METRE * DRY_SHARE


def gauge(level):
    number = float(level)
    not_too_high = min(100.0, number)
    in_range = max(0.0, not_too_high)
    rounded = round(in_range, 1)
    text = str(rounded)
    return text.rjust(8)


def moisture(reading):
    try:
        return int(reading)
    except ValueError:
        return 0
