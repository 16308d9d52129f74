# expect: write the value itself
"""There and back again."""

import json

TUPLE = json.loads(json.dumps((1, 2)))
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
        try:
            back = json.loads(json.dumps(value, allow_nan=False))
        except (TypeError, ValueError):
            names.append(name)
        else:
            if back != value:
                names.append(name)
    return names
