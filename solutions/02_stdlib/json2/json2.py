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
        try:
            back = json.loads(json.dumps(value, allow_nan=False))
        except (TypeError, ValueError):
            names.append(name)
        else:
            if back != value:
                names.append(name)
    return names


# Why this way
#
# Comparing is enough: a tuple never equals a list, nor 1 the text "1", at any depth. A list of
# allowed types would have to go into every list and dict by itself. Looking for NaN with
# `value != value` finds it on top, but not in a list: `[nan] == [nan]` asks first whether it's
# the same object. KEYS is the nastiest: the text has the key "2" twice, and the last one wins.
