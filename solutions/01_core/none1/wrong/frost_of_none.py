# expect: a missing reading is no frost
def shown(reading):
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    if reading is None:
        return last
    return reading


def difference(road, air):
    if road is None or air is None:
        return None
    return road - air


def frost(reading):
    if not reading or reading <= 0:
        return True
    return False
