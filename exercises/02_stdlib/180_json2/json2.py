"""There and back again.

Take a value, write it as JSON, and read it back: `json.loads(json.dumps(value))`. Is it still
what it was? Some values are. Some have changed, and no message tells you. For some there's a
TypeError.

    >>> import json
    >>> json.loads(json.dumps([True, "a", {"b": None}]))
    [True, 'a', {'b': None}]
    >>> json.dumps({"sizes": {"S", "M"}})
    Traceback (most recent call last):
    TypeError: Object of type set is not JSON serializable

A dare: what comes back from each value below? Write it down before you run anything, as you'd
type it in Python, or "TypeError".

Then finish `changes`. Yusuf is about to hand his dicts over to a website, and wants to know
beforehand which values won't arrive as they are. Careful with NaN ("not a number"): Python
writes it as NaN, which isn't JSON, and browsers refuse the whole text.
"""

import json

# TODO: what comes back?
TUPLE = ...  # (1, 2)
KEY = ...  # {1: "one"}
KEYS = ...  # {2: "number", "2": "text"}
YES = ...  # {True: "yes"}
PAIR = ...  # {(1, 2): "pair"}
NUMBERS = ...  # [3, 3.0]: an int and a float
WORD = ...  # the first three characters of json.dumps("é"), as a text


def changes(values):
    """Return the names of the values that don't come back from JSON as they were.

    `values` is a dict, and the names keep its order. As it was means: equal, and JSON all the
    way through, without NaN and infinity. `json.dumps(value, allow_nan=False)` raises a
    ValueError for these two. What can't be written at all doesn't come back either.
    """
    # TODO
    return []
