import ast
import math
import statistics

import modules1
import pytest
import sketch
from modules1 import circle, distance, poster, usual
from pythlings_checks import read


def test_distance():
    """the distance in the air is exact: it needs the sqrt of math"""
    assert distance(3, 4) == 5.0
    assert distance(-8, 15) == 17.0
    assert round(distance(57, 47), 2) == 73.88
    assert distance(0, 0) == 0.0


def test_circle():
    """the circle is exact: it needs the pi of math"""
    assert round(circle(5), 3) == 31.416
    assert round(circle(0.5), 3) == 3.142


def test_poster():
    """the poster keeps the rough sqrt of sketch.py"""
    assert poster(57, 47) == "→ about 70 km"
    assert poster(-8, -60) == "↓ about 60 km"
    assert poster(-3, 4) == "↑ about 0 km"


def test_poster_asks_sketch():
    """the poster asks sketch.py, and doesn't round by itself"""
    code = sketch.sqrt.__code__
    sketch.sqrt.__code__ = (lambda number: -10).__code__
    try:
        line = poster(57, 47)
    finally:
        sketch.sqrt.__code__ = code
    if "-10" not in line:
        pytest.fail(
            "When the sqrt of sketch.py gave -10 for everything, the poster still said: " + line
        )


def test_usual():
    """usual gives the median, wherever it is in the list"""
    assert usual([74, 12, 31]) == 31
    assert usual([500, 1, 2, 2.5, 3]) == 2.5


def test_usual_even():
    """between two distances in the middle, the median is halfway"""
    assert usual([40, 10, 90, 20]) == 30
    assert usual([7]) == 7


UNUSED = {math: "acosh", sketch: "paper", statistics: "variance"}


def test_no_star():
    """nothing comes in that you haven't asked for by name"""
    page = read("modules1.py")
    for module, name in UNUSED.items():
        if vars(modules1).get(name) is getattr(module, name):
            start = f"from {module.__name__} import"
            lines = [n for n, line in enumerate(page.lines, 1) if line.strip().startswith(start)]
            page.wrong(
                lines[-1] if lines else 1,
                f"This brings in all names of {module.__name__}, and `{name}` isn't even used.",
            )


def test_nothing_unused():
    """everything that's imported is used"""
    page = read("modules1.py")
    tree = ast.parse("\n".join(page.lines))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                name = (alias.asname or alias.name).split(".")[0]
                if name != "*" and name not in used:
                    page.wrong(node.lineno, f"Nothing in the file uses `{name}`.")
