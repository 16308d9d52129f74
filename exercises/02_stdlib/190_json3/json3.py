"""Seven fifty, please.

How would you write the price Decimal("7.50") in JSON? `json.dumps` doesn't know and raises a
TypeError. As a float it would come back as 7.5, and Leila, who sells her bowls and cups to the
penny, doesn't want floats near her till.

You can teach json, with two functions. Whenever dumps meets a value that it can't write, it
hands it to the function in `default=`, and writes what comes back instead. loads hands each
dict that it has read to `object_hook=`, the innermost first, and takes what comes back.

    >>> import json
    >>> def as_list(value):
    ...     if isinstance(value, set):
    ...         return sorted(value)
    ...     raise TypeError(f"cannot write {type(value).__name__}")
    >>> json.dumps({"sizes": {"S", "M"}}, default=as_list)
    '{"sizes": ["M", "S"]}'

What if the last line of as_list weren't there? The function would return None, and a
complex number would silently become null.

order.json, beside this file, is one of Leila's orders. Teach json to write and read them.
"""

import json
from datetime import date, datetime
from decimal import Decimal


def encode(value):
    """Return what stands for the value in JSON, a dict with one key that names the type.

    Decimal("7.50") becomes {"$decimal": "7.50"}. The 29th of February 2024, a date, becomes
    {"$date": "2024-02-29"}; `value.isoformat()` makes this text. For anything else raise a
    TypeError such as "cannot write set". That holds for a datetime, too: its time of day must
    not get lost.
    """
    # TODO: isinstance(datetime.now(), date) is True. Did you know?
    return None


def decode(pairs):
    """Return the Decimal or date that the dict stands for, and any other dict as it is.

    A dict with further keys beside "$decimal" or "$date" stands for itself.
    """
    # TODO: date.fromisoformat(text) reads a date.
    return pairs


def dump_order(order):
    """Return the order as JSON, indented by 2 and with every letter as it is."""
    # TODO
    return json.dumps(order)


def load_order(text):
    """Return the order from JSON, with its Decimals and dates."""
    # TODO
    return json.loads(text)
