"""Going on after an error.

An error need not end the program. Put the line that may fail under `try`, and
what to do then under `except` with the kind of error that you expect:

    >>> try:
    ...     pieces = int("twelve")
    ... except ValueError:
    ...     pieces = 0
    >>> pieces
    0

An error of another kind still stops the program, and that is good: it is a
mistake that you have not thought of. Keep the try short, so that it is plain
which line may fail.

A greenhouse sensor sends its readings as text, and now and then nonsense.
Complete both functions.
"""


def to_int(text, default):
    """Return the text as a whole number, or the default if it is none."""
    try:
        return int(text)
    except ZeroDivisionError:  # TODO: which kind of error does int() raise?
        return None  # TODO: and what is wanted then?


def read_sensor(texts):
    """Return the readings that are numbers, and how many texts were none.

    >>> read_sensor(["21.5", "n/a", "19"])
    ([21.5, 19.0], 1)
    """
    readings = []
    bad = 0
    for text in texts:
        # TODO: a text that is no number must only be counted in bad.
        reading = float(text)
        readings.append(reading)
    return readings, bad
