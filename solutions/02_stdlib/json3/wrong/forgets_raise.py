# expect: an unknown type is refused by name, a datetime too
"""Your own types in JSON."""

import json
from datetime import date
from decimal import Decimal


def encode(value):
    """Return the marked dict for a Decimal or a date; raise TypeError for the rest."""
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, date):
        return {"$date": value.isoformat()}


def decode(pairs):
    """Return the Decimal or date for a marked dict, any other dict unchanged."""
    match list(pairs.items()):
        case [("$decimal", text)]:
            return Decimal(text)
        case [("$date", text)]:
            return date.fromisoformat(text)
    return pairs


def dump_order(order):
    """Return the order as JSON text, indented by 2."""
    return json.dumps(order, indent=2, default=encode)


def load_order(text):
    """Return the order from JSON text, with its Decimals and dates."""
    return json.loads(text, object_hook=decode)
