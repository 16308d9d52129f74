# expect: a reading of 0 isn't replaced
def shown(reading):
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    return reading or last


def difference(road, air):
    if road is None or air is None:
        return None
    return road - air


def frost(reading):
    if reading is None:
        return False
    return reading <= 0
