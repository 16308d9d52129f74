import ast
import pathlib

import pytest

import match1
from match1 import describe, new_place


def test_stop():
    """the robot stops"""
    assert describe(("stop",)) == "I stop"


@pytest.mark.parametrize("steps", [2, 3, 40])
def test_go(steps):
    """the robot goes several steps"""
    assert describe(("go", steps)) == f"I go {steps} steps"


def test_go_one_or_none():
    """one step and no step have sentences of their own"""
    assert describe(("go", 1)) == "I go one step"
    assert describe(("go", 0)) == "I stay here"


@pytest.mark.parametrize("side", ["left", "right"])
def test_turn(side):
    """the robot turns left or right"""
    assert describe(("turn", side)) == f"I turn {side}"


@pytest.mark.parametrize(
    "command",
    [("turn", "round"), ("turn",), ("jump",), ("go",), ("go", 2, 3), ("stop", "now"), (), "go"],
)
def test_not_understood(command):
    """everything else is not understood"""
    assert describe(command) == "I don't understand"


@pytest.mark.parametrize(
    ("direction", "wanted"),
    [("north", (10, 25)), ("south", (10, 15)), ("east", (15, 20)), ("west", (5, 20))],
)
def test_new_place(direction, wanted):
    """the four directions"""
    assert new_place((10, 20), ("go", direction, 5)) == wanted


@pytest.mark.parametrize("place", [(10, 20), (0, 0), (-3, 4)])
def test_home(place):
    """home is (0, 0), from everywhere"""
    assert new_place(place, ("home",)) == (0, 0)


@pytest.mark.parametrize("command", [("go", "up", 3), ("go", "north"), ("stop",), ("home", 1)])
def test_stays(command):
    """any other command changes nothing"""
    assert new_place((10, 20), command) == (10, 20)


@pytest.mark.parametrize("function", ["describe", "new_place"])
def test_uses_match(function):
    """both functions decide with match"""
    source = pathlib.Path(match1.__file__).read_text(encoding="utf-8")
    for part in ast.parse(source).body:
        if isinstance(part, ast.FunctionDef) and part.name == function:
            kinds = {type(node).__name__ for node in ast.walk(part)}
            assert sorted(kinds & {"Match"}) == ["Match"]
