# expect: with a missing reading there is no difference
def shown(reading):
    if reading is None:
        return "no reading"
    return f"{reading} degrees"


def or_last(reading, last):
    if reading is None:
        return last
    return reading


def difference(road, air):
    if road is None and air is None:
        return None
    return road - air


def frost(reading):
    if reading is None:
        return False
    return reading <= 0
