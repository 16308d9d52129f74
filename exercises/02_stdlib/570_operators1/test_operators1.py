import ast
import operator
from pathlib import Path

import operators1
import pytest
from operators1 import (
    OPERATIONS,
    Runner,
    best_row,
    by_club,
    by_time,
    calculate,
    column,
    shouted,
)

RUNNERS = [
    Runner("Mo", "Harbour", 312),
    Runner("Ana", "Mill", 298),
    Runner("Bo", "Harbour", 330),
    Runner("Abe", "Harbour", 298),
]


@pytest.mark.parametrize(
    ("left", "sign", "right", "wanted"),
    [(2, "+", 3, 5), (2, "-", 3, -1), (2, "*", 3, 6), (3, "/", 2, 1.5), (2, "^", 5, 32)],
)
def test_calculate(left, sign, right, wanted):
    """each sign calculates"""
    assert calculate(left, sign, right) == wanted


def test_unknown_sign():
    """an unknown sign is refused"""
    with pytest.raises(ValueError):
        calculate(1, "%", 2)


def test_by_time():
    """the quickest comes first, equal times in their order"""
    assert [runner.name for runner in by_time(RUNNERS)] == ["Ana", "Abe", "Mo", "Bo"]


def test_by_club():
    """by club, then by name"""
    assert [runner.name for runner in by_club(RUNNERS)] == ["Abe", "Bo", "Mo", "Ana"]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([("Ana", 3, 40), ("Bo", 2, 40), ("Cy", 1, 39)], ("Bo", 2, 40)),
        ([("Ana", 3, 41), ("Bo", 2, 40)], ("Ana", 3, 41)),
        ([("Ana", 2, 40), ("Bo", 2, 40)], ("Ana", 2, 40)),
    ],
)
def test_best_row(rows, wanted):
    """most points, then fewest tries"""
    assert best_row(rows) == wanted


@pytest.mark.parametrize("place", [0, 2])
def test_column(place):
    """a column of the table"""
    rows = [("Ana", 3, 40), ("Bo", 2, 41)]
    wanted = [row[place] for row in rows]
    assert column(rows, place) == wanted


def test_shouted():
    """names in capitals"""
    assert shouted(["Ana", "Zoë"]) == ["ANA", "ZOË"]


def test_no_lambda():
    """no lambda is left"""
    tree = ast.parse(Path(operators1.__file__).read_text(encoding="utf-8"))
    lambdas = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Lambda)]
    assert lambdas == []


def test_no_helpers():
    """no further functions are defined"""
    tree = ast.parse(Path(operators1.__file__).read_text(encoding="utf-8"))
    names = [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert names == ["calculate", "by_time", "by_club", "best_row", "column", "shouted"]


@pytest.mark.parametrize(
    ("sign", "name"), [("+", "add"), ("-", "sub"), ("*", "mul"), ("/", "truediv"), ("^", "pow")]
)
def test_operations(sign, name):
    """the calculator's table holds functions of the operator module"""
    assert OPERATIONS[sign] is getattr(operator, name)
