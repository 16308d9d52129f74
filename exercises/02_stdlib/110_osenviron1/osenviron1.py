"""One program, three doors.

Noor has put small screens on three doors of her school. The same program runs on all of them,
and nobody should edit Python to change a sign. So it takes its settings from the environment:
names with text values, which every program gets from whoever starts it.

    SIGN_TEXT=Library SIGN_WIDTH=40 python3 osenviron1.py

(In PowerShell: `$env:SIGN_TEXT = "Library"`, then `py osenviron1.py`.) In Python they are in
`os.environ`, which works like a dict:

    >>> import os
    >>> os.environ["SIGN_TEXT"] = "Library"
    >>> os.environ.get("SIGN_TEXT", "Welcome")
    'Library'
    >>> os.environ.get("SIGN_COLOUR", "black")
    'black'

The values are always text. Yesterday somebody set SIGN_LOUD=false for the library, and the
door has been shouting ever since: "false" is a text with five letters, and counts as true.

Write the three functions. They ask the environment each time they're called, because a
setting may change while a program runs.
"""

import os


def text():
    """Return SIGN_TEXT as it is. If it isn't set, or if it's empty, return "Welcome"."""
    # TODO
    return "Welcome"


def width():
    """Return SIGN_WIDTH as a number, or 30 if it isn't set.

    Anything but a whole number from 1 upwards raises ValueError. Its message has both in it:
    the name SIGN_WIDTH, and the value that was found. An empty value is wrong, too.
    """
    # TODO
    return os.environ.get("SIGN_WIDTH", 30)


def flag(name, default):
    """Return a setting as True or False, or the default if it isn't set.

    0, false, no, off and an empty text mean False, in small or capital letters, with or
    without spaces around them. Every other text means True.
    """
    # TODO
    return bool(os.environ.get(name, default))


def sign(words, columns):
    """Return a frame of stars with the words in its middle."""
    edge = "*" * (columns + 4)
    return f"{edge}\n* {words:^{columns}} *\n{edge}"


if __name__ == "__main__":
    words = text()
    if flag("SIGN_LOUD", False):
        words = words.upper() + "!"
    print(sign(words, width()))
