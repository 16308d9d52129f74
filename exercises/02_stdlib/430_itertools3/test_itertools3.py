import ast
import math
from pathlib import Path

import itertools3
import pytest
from itertools3 import balances, menu_count, menus, pages, pairs_within

COURSES = [["soup", "salad"], ["fish", "pie", "stew"], ["tart"]]


def test_menus():
    """each menu takes one dish of each course"""
    wanted = [(a, b, "tart") for a in ["soup", "salad"] for b in ["fish", "pie", "stew"]]
    assert menus(COURSES) == wanted


@pytest.mark.parametrize("courses", [COURSES, [["a"], []], [["a", "b"]]])
def test_menu_count(courses):
    """as many menus are counted as there are"""
    wanted = math.prod(len(course) for course in courses)
    assert menu_count(courses) == wanted


def test_menu_count_big():
    """ten thousand million menus are counted at once"""
    assert menu_count([range(100)] * 5) == 100**5


PRICES = {"soup": 300, "fish": 900, "tart": 250, "pie": 650}


@pytest.mark.parametrize(
    ("budget", "wanted"),
    [
        (550, [("soup", "tart")]),
        (900, [("soup", "tart"), ("tart", "pie")]),
        (950, [("soup", "tart"), ("soup", "pie"), ("tart", "pie")]),
        (100, []),
    ],
)
def test_pairs(budget, wanted):
    """pairs of different dishes within the budget, each pair once"""
    assert pairs_within(PRICES, budget) == wanted


@pytest.mark.parametrize("movements", [[], [50], [50, -20, -30, 5]])
@pytest.mark.parametrize("start", [0, 100])
def test_balances(start, movements):
    """the balance at the start and after each movement"""
    wanted = [start + sum(movements[:count]) for count in range(len(movements) + 1)]
    assert balances(start, movements) == wanted


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
@pytest.mark.parametrize("count", [7, 0])
def test_pages(count, size):
    """pages are full, the last one maybe shorter, and none is empty"""
    lines = [f"line {n}" for n in range(count)]
    wanted = [lines[n : n + size] for n in range(0, count, size)]
    assert pages(lines, size) == wanted


def test_pages_of_iterator():
    """an iterator is cut into pages too"""
    assert pages(iter("abcde"), 2) == [["a", "b"], ["c", "d"], ["e"]]


@pytest.mark.parametrize("size", [0, -1])
def test_pages_size(size):
    """a page holds at least one line"""
    with pytest.raises(ValueError):
        pages(["a"], size)


def test_no_nested_loops():
    """no loop stands within another loop"""
    tree = ast.parse(Path(itertools3.__file__).read_text(encoding="utf-8"))
    loops = ast.For | ast.While | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
    nested = []
    for node in ast.walk(tree):
        if isinstance(node, loops):
            inner = [part for part in ast.walk(node) if isinstance(part, loops)]
            if len(inner) > 1 or len(getattr(node, "generators", [])) > 1:
                nested.append(f"line {node.lineno}")
    assert nested == []
