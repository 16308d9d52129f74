# expect: every real reading is shown, 0 as well
def shown(reading):
    if reading == False:
        return "no reading"
    return "no reading" if reading is None else f"{reading} degrees"


def or_last(reading, last):
    if reading is None:
        return last
    return reading


def difference(inside, outside):
    if inside is None or outside is None:
        return None
    return inside - outside
