# expect: with a missing reading there is no difference
def shown(reading):
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    if reading is None:
        return last
    return reading


def difference(inside, outside):
    if inside is None and outside is None:
        return None
    return inside - outside


def frost(reading):
    if reading is None:
        return False
    return reading <= 0
