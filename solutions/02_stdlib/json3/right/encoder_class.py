import json
from datetime import date, datetime
from decimal import Decimal


def encode(value):
    match value:
        case Decimal():
            return {"$decimal": f"{value}"}
        case datetime():
            pass
        case date():
            return {"$date": f"{value:%Y-%m-%d}"}
    raise TypeError("cannot write %s" % value.__class__.__name__)


def decode(pairs):
    keys = set(pairs)
    if keys == {"$decimal"}:
        pairs = Decimal(pairs["$decimal"])
    elif keys == {"$date"}:
        pairs = datetime.strptime(pairs["$date"], "%Y-%m-%d").date()
    return pairs


class Encoder(json.JSONEncoder):
    def default(self, o):
        return encode(o)


def walk(value):
    if isinstance(value, dict):
        return decode({key: walk(item) for key, item in value.items()})
    if isinstance(value, list):
        return [walk(item) for item in value]
    return value


def dump_order(order):
    return json.dumps(order, cls=Encoder, ensure_ascii=False, indent=2)


def load_order(text):
    return walk(json.loads(text))
