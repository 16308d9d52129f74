"""High water at three harbours, in minutes after midnight. Nothing to do here."""

HIGH_WATER = {"Leith": [187, 932], "Hull": [402, 1130], "Poole": [611]}


def high_waters(place):
    """Return the times of high water; KeyError for an unknown place."""
    return list(HIGH_WATER[place])


def clock(minutes):
    """Return a time such as "03:07"."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
