# expect: look at TWO_KEYS again
"""There and back again: what JSON changes."""

import json

ANSWER_TUPLE = [1, 2]
ANSWER_KEY = {"1": "one"}
ANSWER_NONE = [None, 1.0]
ANSWER_FLOAT = "float"
ANSWER_BOOL_KEY = {"true": "yes"}
ANSWER_DECIMAL = "TypeError"
ANSWER_TUPLE_KEY = "TypeError"
ANSWER_LETTER = '"\\u00e9"'
ANSWER_NAN = "[NaN]"
ANSWER_TWO_KEYS = {"1": "a"}


def same_after(value):
    """Return True when the value survives a round trip unchanged, in strict JSON."""
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError):
        return False
    return json.loads(text) == value
