# expect: a reading of 0 isn't replaced
def shown(reading):
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    return reading or last


def difference(inside, outside):
    if inside is None or outside is None:
        return None
    return inside - outside


def frost(reading):
    if reading is None:
        return False
    return reading <= 0
