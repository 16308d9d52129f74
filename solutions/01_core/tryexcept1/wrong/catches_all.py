# expect: a list is not bad text but a bug: to_int lets the TypeError through
def to_int(text, default):
    try:
        return int(text)
    except Exception:
        return default


def read_sensor(texts):
    readings = []
    bad = 0
    for text in texts:
        try:
            readings.append(float(text))
        except ValueError:
            bad += 1
    return readings, bad
