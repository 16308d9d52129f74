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
    return list(filter(lambda name: not survives(values[name]), values))


def survives(value: object) -> bool:
    """Say whether the value comes back."""
    try:
        text = json.dumps(value)
        print(text)
        return json.loads(text, parse_constant=refuse) == value
    except Exception:
        return False


def refuse(name):
    raise ValueError(name)
