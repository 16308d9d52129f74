# expect: the width is a number, not text
"""One program, three doors."""

import os

WIDTH = int(os.environ.get("SIGN_WIDTH", "30"))
NO = {"0", "false", "no", "off", ""}


def text():
    """Return SIGN_TEXT as it is. If it isn't set, or if it's empty, return "Welcome"."""
    return os.environ.get("SIGN_TEXT") or "Welcome"


def width():
    """Return SIGN_WIDTH as a number, or 30 if it isn't set."""
    value = WIDTH
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
