def shown(reading):
    return "no reading" if reading == None else str(reading) + " degrees"  # noqa: E711


def or_last(reading, last):
    return reading if reading is not None else last


def difference(road, air):
    if road is not None:
        if air is not None:
            return road - air


def frost(reading):
    return reading is not None and not reading > 0
