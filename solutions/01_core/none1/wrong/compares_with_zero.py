# expect: a missing reading is shown as such
def shown(reading):
    if reading == 0:
        return "0 degrees"
    return f"{reading} degrees"


def or_last(reading, last):
    if reading is None:
        return last
    return reading


def difference(inside, outside):
    if inside is None or outside is None:
        return None
    return inside - outside


def frost(reading):
    if reading is None:
        return False
    return reading <= 0
