import json
from datetime import date
from decimal import Decimal

WRITE = {Decimal: ("$decimal", str), date: ("$date", str)}
READ = {"$decimal": Decimal, "$date": date.fromisoformat}


def encode(value: object) -> dict[str, str]:
    if type(value) not in WRITE:
        name = type(value).__name__
        raise TypeError("cannot write " + name)
    mark, convert = WRITE[type(value)]
    return {mark: convert(value)}


def decode(pairs):
    if len(pairs) != 1:
        return pairs
    [(mark, text)] = pairs.items()
    return READ[mark](text) if mark in READ else pairs


def dump_order(order) -> str:
    print(order)
    return json.dumps(order, default=encode, ensure_ascii=False, indent="  ")


def load_order(text: str):
    return json.loads(text, object_hook=decode)
