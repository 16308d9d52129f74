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
    for text in texts:
        try:
            temperature = float(text)
        except ValueError:
            bad += 1
            print("bad:", text)
        else:
            temperatures.append(temperature)
    return temperatures, bad
