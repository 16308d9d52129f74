def missing(reading: float | None) -> bool:
    return reading is None


def shown(reading: float | None) -> str:
    if not missing(reading):
        return f"{reading} degrees"
    return "no reading"


def or_last(reading, last):
    for value in [reading, last]:
        if not missing(value):
            return value
    return None


def difference(road, air):
    if missing(road) or missing(air):
        print("a sensor has failed")
        return None
    return road - air


def frost(reading):
    return isinstance(reading, (int, float)) and reading <= 0
