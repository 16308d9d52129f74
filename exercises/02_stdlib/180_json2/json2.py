"""There and back again: what JSON changes.

A round trip is json.loads(json.dumps(value)). Some values come back as they were,
some come back changed, some are refused. No warning tells the first two apart, so
it is worth having them in your head.

    >>> import json
    >>> json.loads(json.dumps([True, "a"]))
    [True, 'a']
    >>> json.dumps({1, 2})
    Traceback (most recent call last):
    TypeError: Object of type set is not JSON serializable

One thing is odd: Python writes float("nan") as NaN, which is no JSON. Other programs
refuse the whole file. dumps(value, allow_nan=False) raises ValueError instead.

Predict without running: for each value, what comes back from the round trip, or the
text "TypeError" when it is refused. Then write the function.
"""

import json

# TODO: replace each None.

# (1, 2)
ANSWER_TUPLE = None

# {1: "one"}
ANSWER_KEY = None

# [None, 1.0]
ANSWER_NONE = None

# Is the 1.0 in it an int or a float when it comes back? "int" or "float"
ANSWER_FLOAT = None

# {True: "yes"}
ANSWER_BOOL_KEY = None

# Decimal("7.50")
ANSWER_DECIMAL = None

# {(1, 2): "pair"}
ANSWER_TUPLE_KEY = None

# The text that json.dumps("é") returns, character by character, with its quotes
ANSWER_LETTER = None

# The text that json.dumps([float("nan")]) returns
ANSWER_NAN = None

# {1: "a", "1": "b"}
ANSWER_TWO_KEYS = None


def same_after(value):
    """Return True when the value survives a round trip unchanged, in strict JSON.

    Unchanged means equal and of the same kind at the top: a tuple that comes back as
    a list has changed. What is refused has not survived. NaN is no strict JSON.
    """
    # TODO
    return None
