"""Going on after an error."""


def to_int(text, default):
    """Return the text as a whole number, or the default if it is none."""
    try:
        return int(text)
    except ValueError:
        return default


def read_sensor(texts):
    """Return the readings that are numbers, and how many texts were none."""
    readings = []
    bad = 0
    for text in texts:
        try:
            reading = float(text)
        except ValueError:
            bad += 1
            continue
        readings.append(reading)
    return readings, bad
