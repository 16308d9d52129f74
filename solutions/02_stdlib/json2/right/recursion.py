import json
import math

TUPLE, KEY = [1, 2], {"1": "one"}
KEYS = {
    "2": "text",
}
YES = {"true": "yes"}
PAIR = 'TypeError'
NUMBERS: list = [3, 3.0]
WORD = "\"\\u"


def same(value):
    if value is None or isinstance(value, (str, bool, int)):
        return True
    if isinstance(value, float):
        return math.isfinite(value)
    if type(value) is list:
        return all(same(item) for item in value)
    if type(value) is dict:
        return all(isinstance(key, str) and same(value[key]) for key in value)
    return False


def changes(values):
    return [name for name in values if not same(values[name])]
