"""What a player carries, as one line of text.

Each item is followed by a semicolon. In an item, a backslash is written as two of them, and a
semicolon as a backslash and a semicolon:

    >>> print(pack(["lamp", "rope; 3 m"]))
    lamp;rope\\; 3 m;
    >>> unpack("lamp;rope\\\\; 3 m;")
    ['lamp', 'rope; 3 m']
"""

import re


def pack(items: list[str]) -> str:
    """Return the items as one text."""
    return "".join(re.sub(r"([\\;])", r"\\\1", item) + ";" for item in items)


def unpack(text: str) -> list[str]:
    """Return the list of items that `pack` has made this text of."""
    found = re.findall(r"((?:\\.|[^\\;])*);", text, re.DOTALL)
    return [re.sub(r"\\(.)", r"\1", item, flags=re.DOTALL) for item in found]
