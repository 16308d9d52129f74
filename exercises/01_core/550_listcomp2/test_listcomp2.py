import ast
import pathlib

import pytest

import listcomp2
from listcomp2 import full_boxes, heavy_items, labels, send_all

ITEMS = [("oven", 45), ("lamp", 2), ("desk", 20), ("safe", 20.5), ("rug", 7)]


def shape(function):
    """Say whether the function uses a loop or a list comprehension."""
    source = pathlib.Path(listcomp2.__file__).read_text(encoding="utf-8")
    nodes = [
        node
        for part in ast.parse(source).body
        if isinstance(part, ast.FunctionDef) and part.name == function
        for node in ast.walk(part)
    ]
    found = []
    if any(isinstance(node, (ast.For, ast.While)) for node in nodes):
        found.append("loop")
    if any(isinstance(node, ast.ListComp) for node in nodes):
        found.append("comprehension")
    return found


SHAPES = {
    function: shape(function) for function in ("heavy_items", "labels", "full_boxes", "send_all")
}


def test_heavy_items():
    """the names of all items above 20 kg"""
    assert heavy_items(ITEMS) == ["oven", "safe"]
    assert heavy_items([]) == []


def test_labels():
    """a label for every item, with a warning above 20 kg"""
    assert labels(ITEMS) == ["oven (two people)", "lamp", "desk", "safe (two people)", "rug"]
    assert labels([]) == []


@pytest.mark.parametrize(
    ("shelves", "wanted"),
    [
        ([[(1, True), (2, False)], [], [(3, True), (4, True)]], [1, 3, 4]),
        ([[(9, False)]], []),
        ([[(7, True)], [(5, True)], [(6, False)]], [7, 5]),
        ([], []),
    ],
)
def test_full_boxes(shelves, wanted):
    """full boxes in the order of shelves and boxes"""
    assert full_boxes(shelves) == wanted


def test_send_all():
    """every order that is not empty is sent once, in order"""
    sent = []
    assert send_all(["A", "", "B", "C", ""], sent.append) == 3
    assert sent == ["A", "B", "C"]


@pytest.mark.parametrize("function", ["heavy_items", "labels", "full_boxes"])
def test_comprehension(function):
    """heavy_items, labels and full_boxes are list comprehensions without a loop"""
    assert SHAPES[function] == ["comprehension"]


def test_loop_stays():
    """send_all does something for each order and stays a loop"""
    assert SHAPES["send_all"] == ["loop"]
