# expect: bad readings are counted and left out
def to_int(text, default):
    try:
        return int(text)
    except ValueError:
        return default


def read_sensor(texts):
    readings = []
    bad = 0
    try:
        for text in texts:
            readings.append(float(text))
    except ValueError:
        bad += 1
    return readings, bad
