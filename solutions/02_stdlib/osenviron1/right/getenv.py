"""One program, three doors."""

import os

NO = {"0", "false", "no", "off", ""}


def text():
    """Return SIGN_TEXT as it is. If it isn't set, or if it's empty, return "Welcome"."""
    return os.environ.get("SIGN_TEXT") or "Welcome"


def width():
    """Return SIGN_WIDTH as a number, or 30 if it isn't set."""
    value = os.environ.get("SIGN_WIDTH", "30")
    if not value.isdecimal() or int(value) == 0:
        print("bad width")
        raise ValueError("SIGN_WIDTH is " + value)
    return int(value)


def flag(name: str, default: bool = False) -> bool:
    """Return a setting as True or False, or the default if it isn't set."""
    value = os.getenv(name)
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
