import ast

import pytest
from pythlings_checks import read
from refactoring1 import chess_letter, choir_letter, climbing_letter

LEAST = 3


def blocks(tree):
    """All lists of statements in functions, without docstrings: bodies, branches, loops."""
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
    for node in [each for function in functions for each in ast.walk(function)]:
        if isinstance(node, ast.ClassDef):
            continue
        for field in ("body", "orelse", "finalbody"):
            found = getattr(node, field, None)
            if isinstance(found, list) and found and isinstance(found[0], ast.stmt):
                yield [
                    each
                    for each in found
                    if not isinstance(each, (ast.FunctionDef, ast.ClassDef, ast.Import))
                    and not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
                ]


class Bare(ast.NodeTransformer):
    """Takes away what may differ between copies: names of variables and constants."""

    def visit_Name(self, node):
        return ast.Name("name", node.ctx)

    def visit_Constant(self, node):
        return ast.Constant(None)


def shape(statement):
    """What's left of a statement without names and constants."""
    return ast.dump(Bare().visit(ast.parse(ast.unparse(statement))))


def test_copies():
    """nothing is in two places"""
    page = read("refactoring1.py")
    seen = {}
    found = []
    for block in blocks(ast.parse(page.text)):
        shapes = [shape(each) for each in block]
        for start in range(len(block) - LEAST + 1):
            key = tuple(shapes[start : start + LEAST])
            if not any(text.startswith("Module(body=[If(") for text in key):
                continue
            first = seen.setdefault(key, block[start])
            if first.lineno != block[start].lineno:
                found.append((block[start].lineno, first.lineno))
    if found:
        second, first = min(found)
        page.wrong(
            second,
            f"From here on, {LEAST} statements or more are the same as those from line {first} "
            "on, apart from names, texts and numbers.",
        )


def letter(*lines):
    """Return lines as a letter."""
    return "\n".join(line for line in lines if line is not None)


@pytest.mark.parametrize(
    ("age", "months", "paid", "total", "rest"),
    [
        (17, 11, 0, "49.50", "Still to pay: 49.50"),
        (18, 11, 99, "99.00", None),
        (30, 12, 100.5, "97.20", "We owe you 3.30"),
        (30, 10, 90, "90.00", None),
        (16, 0, 0, "0.00", None),
    ],
)
def test_choir(age, months, paid, total, rest):
    """the choir's letters: half the fee under 18, a tenth less for 12 months"""
    wanted = letter("Dear Zoë,", "", f"your year with the choir: {total}", rest)
    assert choir_letter("Zoë", age, months, paid) == wanted + "\nSee you on Tuesday!"


@pytest.mark.parametrize(
    ("age", "months", "paid", "total", "rest"),
    [
        (30, 1, 0, "7.00", "Still to pay: 7.00"),
        (30, 6, 44, "44.00", None),
        (30, 12, 80, "78.00", "We owe you 2.00"),
        (19, 5, 36.5, "36.00", "We owe you 0.50"),
        (30, 10, 72, "72.00", None),
    ],
)
def test_chess(age, months, paid, total, rest):
    """the chess club's letters: a total without cents, and no last line"""
    wanted = letter("Dear Bo,", "", f"your year with the chess club: {total}", rest)
    assert chess_letter("Bo", age, months, paid) == wanted


def test_chess_age():
    """the chess club: at 18 you pay like a child, from 19 on it's more"""
    assert chess_letter("Bo", 18, 5, 15) == "Dear Bo,\n\nyour year with the chess club: 15.00"
    assert chess_letter("Bo", 19, 5, 36) == "Dear Bo,\n\nyour year with the chess club: 36.00"


@pytest.mark.parametrize(
    ("age", "months", "paid", "total", "rest"),
    [
        (15, 9, 0, "180.00", "Still to pay: 180.00"),
        (16, 9, 300, "288.00", "We owe you 12.00"),
        (16, 10, 288, "288.00", None),
        (30, 12, 0, "345.60", "Still to pay: 345.60"),
    ],
)
def test_climbing(age, months, paid, total, rest):
    """the gym's letters: less under 16, and a tenth less from 10 months on"""
    wanted = letter("Hi Ida,", "", f"your year with the gym: {total}", rest)
    assert climbing_letter("Ida", age, months, paid) == wanted + "\nClimb on!"


def test_names():
    """the arguments have the names that they had"""
    choir = choir_letter(name="Zoë", age=30, months=10, paid=90)
    assert choir == "Dear Zoë,\n\nyour year with the choir: 90.00\nSee you on Tuesday!"
    chess = chess_letter(name="Bo", age=30, months=10, paid=72)
    assert chess == "Dear Bo,\n\nyour year with the chess club: 72.00"
    climbing = climbing_letter(name="Ida", age=16, months=10, paid=288)
    assert climbing == "Hi Ida,\n\nyour year with the gym: 288.00\nClimb on!"
