import ast
from pathlib import Path

import pytest

import zen1
from zen1 import gauge, moisture, water_needed

TREE = ast.parse(Path(zen1.__file__).read_text(encoding="utf-8"))


def body(name):
    """Return all parts of the function of that name."""
    found = [n for n in TREE.body if isinstance(n, ast.FunctionDef) and n.name == name]
    return list(ast.walk(found[0]))


def moisture_or_error(reading):
    """Return the reading as moisture gives it, or the name of the error that stops it."""
    try:
        return moisture(reading)
    except Exception as error:  # noqa: BLE001
        return type(error).__name__


@pytest.mark.parametrize(("area", "days"), [(1, 1), (12, 3), (0.7, 9), (33.3, 11)])
def test_water_needed(area, days):
    """the litres are the same as before, to the last digit"""
    assert water_needed(area, days) == area * days * 4.5 * 0.8


@pytest.mark.parametrize(
    ("level", "wanted"),
    [
        ("42.06", "    42.1"),
        (99.96, "   100.0"),
        ("250", "   100.0"),
        (-3, "     0.0"),
        ("-0.04", "     0.0"),
        (7, "     7.0"),
    ],
)
def test_gauge(level, wanted):
    """the gauge shows the same text as before"""
    assert gauge(level) == wanted


def test_moisture():
    """a right reading is still a number"""
    assert (moisture("57"), moisture("0")) == (57, 0)


def test_names_of_the_numbers():
    """the two numbers have names"""
    names = (getattr(zen1, "LITRES_PER_SQUARE_METRE", None), getattr(zen1, "DRY_SHARE", None))
    assert names == (4.5, 0.8)


def test_names_are_used(monkeypatch):
    """water_needed calculates with the names"""
    monkeypatch.setattr(zen1, "LITRES_PER_SQUARE_METRE", 10, raising=False)
    monkeypatch.setattr(zen1, "DRY_SHARE", 0.5, raising=False)
    assert water_needed(3, 2) == 30


def test_gauge_is_flat():
    """no line of gauge has more than one call"""
    crowded = [
        ast.unparse(line)
        for line in body("gauge")
        if isinstance(line, (ast.Assign, ast.Expr, ast.Return))
        and sum(isinstance(part, ast.Call) for part in ast.walk(line)) > 1
    ]
    assert crowded == []


def test_wrong_reading_is_seen():
    """a reading that is no number stops the program with a ValueError"""
    assert moisture_or_error("wet") == "ValueError"


def test_nothing_is_caught():
    """there is no try left in moisture"""
    assert [type(part).__name__ for part in body("moisture") if isinstance(part, ast.Try)] == []
