"""Your own types in JSON."""

import json
from datetime import date, datetime
from decimal import Decimal


def encode(value):
    """Return the marked dict for a Decimal or a date; raise TypeError for the rest."""
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"$date": value.isoformat()}
    raise TypeError(f"cannot write {type(value).__name__}")


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


# Why this way
#
# float(price) would be shorter and would bring back the cent errors that Decimal
# was chosen to avoid. Marking the value where it stands keeps load_order ignorant
# of the order's shape; the alternative, converting known fields by name, is better
# where other programs read the file too. A dict pattern {"$decimal": text} would
# also match a dict with further keys, hence the list of pairs.
