def _number(kind, text):
    try:
        return kind(text)
    except ValueError:
        return None


def to_int(text, default):
    found = _number(int, text)
    return default if found is None else found


def read_sensor(texts):
    found = [_number(float, text) for text in texts]
    good = [number for number in found if number is not None]
    return good, len(texts) - len(good)
