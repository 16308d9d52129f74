"""What a player carries, as one line of text.

Each item is followed by a semicolon. In an item, a backslash is written as two of them, and a
semicolon as a backslash and a semicolon:

    >>> print(pack(["lamp", "rope; 3 m"]))
    lamp;rope\\; 3 m;
    >>> unpack("lamp;rope\\\\; 3 m;")
    ['lamp', 'rope; 3 m']
"""

import json


def pack(items):
    return "".join([json.dumps(item) + "\n" for item in items])


def unpack(text):
    return [json.loads(line) for line in text.splitlines()]
