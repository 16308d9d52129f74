"""What a player carries, as one line of text.

Each item is followed by a semicolon. In an item, a backslash is written as two of them, and a
semicolon as a backslash and a semicolon:

    >>> print(pack(["lamp", "rope; 3 m"]))
    lamp;rope\\; 3 m;
    >>> unpack("lamp;rope\\\\; 3 m;")
    ['lamp', 'rope; 3 m']
"""

import re


def pack(items):
    """Return the items as one text."""
    return "".join([item.replace("\\", "\\\\").replace(";", "\\;") + ";" for item in items])


def unpack(text):
    """Return the list of items that `pack` has made this text of."""
    text = text.replace("\\\\", "\0").replace("\\;", "\1")
    items = text.split(";")[:-1]
    return [item.replace("\1", ";").replace("\0", "\\") for item in items]
