import ast
import inspect

import pytest

import match2
from match2 import describe, size_band, weight_in_grams


@pytest.mark.parametrize("hours", [1, 5, 23])
def test_short_delay(hours):
    """a delay below a day is told in hours"""
    assert describe({"kind": "delay", "hours": hours}) == f"delayed by {hours} hours"


@pytest.mark.parametrize(("hours", "days"), [(24, 1), (50, 2), (72, 3)])
def test_long_delay(hours, days):
    """a delay from 24 hours on is told in whole days"""
    assert describe({"kind": "delay", "hours": hours}) == f"delayed by {days} days"


@pytest.mark.parametrize("name", ["Ada", "Mr Okoro"])
def test_left_with_somebody(name):
    """a parcel left with somebody names them"""
    assert describe({"kind": "delivered", "left_with": name}) == f"left with {name}"


def test_delivered():
    """a plain delivery is still told"""
    assert describe({"kind": "delivered"}) == "delivered"


def test_scan_with_more_keys():
    """further keys in a message do no harm"""
    message = {"kind": "scan", "clerk": 3, "place": "Goole"}
    assert describe(message) == "scanned at Goole"


@pytest.mark.parametrize(
    "message", [{}, {"kind": "scan"}, {"kind": "delay"}, {"kind": "lost"}, None, "delivered"]
)
def test_unknown(message):
    """a message of no known shape is unknown"""
    assert describe(message) == "unknown message"


@pytest.mark.parametrize(
    ("value", "wanted"), [(750, 750), (0.75, 750), (1.2346, 1235), ("430", 430), (None, 0)]
)
def test_weight(value, wanted):
    """each kind of weight becomes whole grams"""
    assert weight_in_grams(value) == wanted


@pytest.mark.parametrize(
    ("grams", "wanted"),
    [(1, "small"), (499, "small"), (500, "medium"), (1999, "medium"), (2000, "large")],
)
def test_size_band(grams, wanted):
    """the size bands stay as they were"""
    assert size_band(grams) == wanted


def test_size_band_uses_if():
    """size_band is written with if, the other two with match"""
    tree = ast.parse(inspect.getsource(match2))
    with_match = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(part, ast.Match) for part in ast.walk(node))
    ]
    assert with_match == ["describe", "weight_in_grams"]
