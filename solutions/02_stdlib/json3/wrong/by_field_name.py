# expect: a dict with the one key
"""Seven fifty, please."""

import json
from datetime import date, datetime
from decimal import Decimal


def encode(value):
    """Return what stands for the value in JSON, a dict with one key that names the type."""
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"$date": value.isoformat()}
    raise TypeError(f"cannot write {type(value).__name__}")


def decode(pairs):
    """Return the Decimal or date that the dict stands for, and any other dict as it is."""
    if "price" in pairs:
        return pairs | {"price": Decimal(pairs["price"]["$decimal"])}
    return pairs


def dump_order(order):
    """Return the order as JSON, indented by 2 and with every letter as it is."""
    return json.dumps(order, indent=2, ensure_ascii=False, default=encode)


def load_order(text):
    """Return the order from JSON, with its Decimals and dates."""
    return json.loads(text, object_hook=decode)
