"""Frost at three in the morning."""


def to_number(text, default):
    """Return the text as a whole number, or the default if it isn't one."""
    try:
        return int(text)
    except ValueError:
        return default


def read_sensor(texts):
    """Return the temperatures as a list of floats, and how many texts weren't numbers."""
    temperatures = []
    bad = 0
    for text in texts:
        try:
            temperature = float(text)
        except ValueError:
            bad += 1
            continue
        temperatures.append(temperature)
    return temperatures, bad


# Why this way
#
# Asking first ("are these all digits?") is longer, and wrong for "-3", " 12 " and "1e3".
# Python's own converter knows best: let it try, and catch its ValueError. Only the
# conversion is under `try`. If a bug in another line there raised a ValueError, it would
# be counted as a bad text and nobody would ever see it.
