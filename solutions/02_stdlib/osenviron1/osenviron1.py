"""One program, three doors."""

import os

NO = {"0", "false", "no", "off", ""}


def text():
    """Return SIGN_TEXT as it is. If it isn't set, or if it's empty, return "Welcome"."""
    return os.environ.get("SIGN_TEXT") or "Welcome"


def width():
    """Return SIGN_WIDTH as a number, or 30 if it isn't set."""
    value = os.environ.get("SIGN_WIDTH", "30")
    try:
        number = int(value)
    except ValueError:
        number = 0
    if number < 1:
        raise ValueError(f"SIGN_WIDTH must be a whole number from 1 upwards, not {value!r}")
    return number


def flag(name, default):
    """Return a setting as True or False, or the default if it isn't set."""
    value = os.environ.get(name)
    if value is None:
        return default
    return value.strip().lower() not in NO


def sign(words, columns):
    """Return a frame of stars with the words in its middle."""
    edge = "*" * (columns + 4)
    return f"{edge}\n* {words:^{columns}} *\n{edge}"


if __name__ == "__main__":
    words = text()
    if flag("SIGN_LOUD", False):
        words = words.upper() + "!"
    print(sign(words, width()))


# Why this way
#
# "Not set" and "empty" are the same for a text, and different for a flag: decide it for each
# setting. A constant `WIDTH = int(os.environ[...])` at the top of the file would be read once,
# at the import, and an import that raises is hard to explain. The message has the name and the
# value in it, because whoever set the variable hasn't seen the code.
