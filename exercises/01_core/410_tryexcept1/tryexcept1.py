"""Frost at three in the morning.

The thermometer in Kofi's greenhouse sends a text every minute: "21.5", "21.4" … At 2:51 it
sent "--". His program stopped with a ValueError, so nobody noticed the frost at three. The
tomatoes are gone.

An error doesn't have to end a program. Put the line that may fail under `try`. Under
`except`, name the kind of error you expect and say what to do then:

    >>> try:
    ...     eggs = int("twelve")
    ... except ValueError:
    ...     eggs = 0
    >>> eggs
    0

If the line works, Python skips the `except`. An error of another kind still stops the
program, and that's good: it's a mistake you haven't thought of. Keep the `try` short, so
that everyone can see which line may fail.

Write both functions. The second one keeps the greenhouse safe.
"""


def to_number(text, default):
    """Return the text as a whole number, or the default if it isn't one."""
    try:
        return int(text)
    except ZeroDivisionError:  # TODO: which kind of error does int raise?
        return None  # TODO: what does the docstring want here?


def read_sensor(texts):
    """Return the temperatures as a list of floats, and how many texts weren't numbers.

    >>> read_sensor(["21.5", "--", "19"])
    ([21.5, 19.0], 1)
    """
    temperatures = []
    bad = 0
    for text in texts:
        # TODO: a text that isn't a number is counted, and the loop goes on.
        temperature = float(text)
        temperatures.append(temperature)
    return temperatures, bad
