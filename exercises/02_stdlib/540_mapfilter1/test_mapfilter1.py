import ast
from pathlib import Path

import mapfilter1
import pytest
from mapfilter1 import frosts


def program():
    """Run the program of the docstring and return its names."""
    calls = []

    def celsius(text):
        calls.append(text)
        return float(text) - 273

    readings = map(celsius, ["273", "283", "303", "263"])
    found = {"A": len(calls), "B": next(readings), "C": list(calls)}
    found["D"] = list(readings)
    found["E"] = list(readings)
    found["F"] = list(filter(None, map(int, ["0", "4", "0", "7"])))
    pairs = map(int, ["1", "2", "3", "4"])
    found["G"] = list(zip(pairs, pairs))
    found["H"] = next(map(int, ["8", "x"]))
    return found


WHY = {
    "A": "has anybody asked for a value yet?",
    "B": "next works out one value",
    "C": "for which texts has celsius been called by now?",
    "D": "one value is gone already",
    "E": "what is left in an iterator that has been used up?",
    "F": "None in place of a function keeps what is true",
    "G": "both places of a pair are taken from the same iterator",
    "H": "only one value is worked out",
}


def still_open():
    """Return the name of the first answer that is not filled in."""
    names = [f"ANSWER_{name}" for name in WHY]
    return next((name for name in names if getattr(mapfilter1, name) is None), "nothing")


def test_nothing_left_open():
    """every answer is filled in"""
    assert still_open() == "nothing", "write down all your answers first; then they are compared"


def verdict(name):
    """Run the program and say whether the answer is right, not what it should be."""
    answer = getattr(mapfilter1, f"ANSWER_{name}")
    return "right" if answer == program()[name] else f"wrong: {answer!r}"


@pytest.mark.parametrize("name", list(WHY))
def test_answers(name):
    """each prediction is what the program gives"""
    assert verdict(name) == "right", f"look at {name} again: {WHY[name]}"


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (["-3.5", "2", "", "-0.1"], [-3.5, -0.1]),
        (["", ""], []),
        (["0", "0.0"], []),
        (["-1"], [-1.0]),
    ],
)
def test_frosts(texts, wanted):
    """frosts are the readings below zero"""
    assert frosts(texts) == wanted


def test_frosts_shape():
    """frosts is a comprehension, without map, filter or lambda"""
    tree = ast.parse(Path(mapfilter1.__file__).read_text(encoding="utf-8"))
    kinds = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in {"map", "filter"}:
            kinds.add(node.id)
        elif isinstance(node, ast.Lambda | ast.ListComp):
            kinds.add(type(node).__name__)
    assert kinds == {"ListComp"}
