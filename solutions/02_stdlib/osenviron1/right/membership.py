"""One program, three doors."""

import os

NO = {"0", "false", "no", "off", ""}


def text():
    """Return SIGN_TEXT as it is. If it isn't set, or if it's empty, return "Welcome"."""
    if "SIGN_TEXT" in os.environ and os.environ["SIGN_TEXT"] != "":
        return os.environ["SIGN_TEXT"]
    return "Welcome"


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
    if name not in os.environ:
        return default
    match os.environ[name].strip().casefold():
        case "" | "0" | "false" | "no" | "off":
            return False
        case _:
            return True


def sign(words, columns):
    """Return a frame of stars with the words in its middle."""
    edge = "*" * (columns + 4)
    return f"{edge}\n* {words:^{columns}} *\n{edge}"


if __name__ == "__main__":
    words = text()
    if flag("SIGN_LOUD", False):
        words = words.upper() + "!"
    print(sign(words, width()))
