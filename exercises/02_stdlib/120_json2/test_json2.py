import json
from decimal import Decimal

import json2
import pytest
from json2 import same_after


def trip(value):
    try:
        return json.loads(json.dumps(value))
    except TypeError:
        return "TypeError"


PROGRAM = {
    "TUPLE": lambda: trip((1, 2)),
    "KEY": lambda: trip({1: "one"}),
    "NONE": lambda: trip([None, 1.0]),
    "FLOAT": lambda: type(trip([None, 1.0])[1]).__name__,
    "BOOL_KEY": lambda: trip({True: "yes"}),
    "DECIMAL": lambda: trip(Decimal("7.50")),
    "TUPLE_KEY": lambda: trip({(1, 2): "pair"}),
    "LETTER": lambda: json.dumps("é"),
    "NAN": lambda: json.dumps([float("nan")]),
    "TWO_KEYS": lambda: trip({1: "a", "1": "b"}),
}


@pytest.mark.parametrize("name", list(PROGRAM))
def test_answers(name):
    """each prediction is what the round trip gives"""
    answer = getattr(json2, f"ANSWER_{name}")
    wanted = PROGRAM[name]()
    assert (answer, type(answer)) == (wanted, type(wanted)), f"look at {name} again"


@pytest.mark.parametrize(
    "value", [1, 1.5, "é", None, True, [], [1, [2]], {"a": {"b": None}}, {}, [1.0]]
)
def test_same(value):
    """what JSON knows survives"""
    assert same_after(value) is True


@pytest.mark.parametrize(
    "value",
    [
        (1, 2),
        {1: "a"},
        [(1,)],
        {"a": (1,)},
        {1, 2},
        Decimal("1.5"),
        [float("nan")],
        float("inf"),
        b"x",
    ],
)
def test_changed(value):
    """what JSON does not know is changed or refused"""
    assert same_after(value) is False
