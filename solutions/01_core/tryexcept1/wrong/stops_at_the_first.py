# expect: the loop goes on after a bad text
def to_number(text, default):
    """Return the text as a whole number, or the default if it isn't one."""
    try:
        return int(text)
    except ValueError:
        return default


def read_sensor(texts):
    """Return the temperatures as a list of floats, and how many texts were no number."""
    temperatures = []
    bad = 0
    try:
        for text in texts:
            temperatures.append(float(text))
    except ValueError:
        bad += 1
    return temperatures, bad
