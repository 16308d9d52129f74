# expect: a list is a mistake in the program, and the error stops it
def to_number(text, default):
    """Return the text as a whole number, or the default if it isn't one."""
    try:
        return int(text)
    except:  # noqa: E722
        return default


def read_sensor(texts):
    """Return the temperatures as a list of floats, and how many texts were no number."""
    temperatures = []
    bad = 0
    for text in texts:
        try:
            temperature = float(text)
        except:  # noqa: E722
            bad += 1
            continue
        temperatures.append(temperature)
    return temperatures, bad
