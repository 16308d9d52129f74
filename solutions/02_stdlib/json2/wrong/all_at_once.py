# expect: changed without a word
"""There and back again."""

import json

TUPLE = [1, 2]
KEY = {"1": "one"}
KEYS = {"2": "text"}
YES = {"true": "yes"}
PAIR = "TypeError"
NUMBERS = [3, 3.0]
WORD = '"\\u'


def changes(values):
    """Return the names of the values that don't come back from JSON as they were."""
    names = []
    for name, value in values.items():
        if not isinstance(value, (dict, list, str, int, float, bool, type(None))):
            names.append(name)
    return names
