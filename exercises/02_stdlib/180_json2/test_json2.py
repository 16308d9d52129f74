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


WHY = {
    "TUPLE": "how many kinds of list does JSON know?",
    "KEY": "what may a key be in JSON?",
    "NONE": "null and numbers are at home in JSON",
    "FLOAT": "1.0 is written with its point",
    "BOOL_KEY": "a key becomes text, written as JSON writes the value",
    "DECIMAL": "is there a line for Decimal in the table for writing?",
    "TUPLE_KEY": "which kinds of key can become text?",
    "LETTER": "by default what is written is ASCII only",
    "NAN": "the text at the top says how Python writes it",
    "TWO_KEYS": "both keys become the same text, and the last one wins",
}


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = [f"ANSWER_{name}" for name in PROGRAM]
    return next((name for name in names if getattr(json2, name) is None), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(name):
    """Make the round trip and say whether the answer is right, not what it should be."""
    answer, wanted = getattr(json2, f"ANSWER_{name}"), PROGRAM[name]()
    return "right" if (answer, type(answer)) == (wanted, type(wanted)) else f"wrong: {answer!r}"


@pytest.mark.parametrize("name", list(PROGRAM))
def test_answers(name):
    """each prediction is what the round trip gives"""
    assert verdict(name) == "right", f"look at {name} again: {WHY[name]}"


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
