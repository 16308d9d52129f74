import ast
from functools import cache
from pathlib import Path

import pytest
from cleancode1 import report
from pythlings_checks import read
from radon.complexity import cc_visit

LINES = 12
COMPLEXITY = 5
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def source():
    return (Path(__file__).parent / "cleancode1.py").read_text(encoding="utf-8-sig")


def functions():
    """All functions of the file, methods and inner ones as well."""
    return [node for node in ast.walk(ast.parse(source())) if isinstance(node, FUNCTIONS)]


def lines_of(function):
    """How many lines of a function are neither docstring nor comment nor blank."""
    first = function.body[0]
    docstring = range(first.lineno, first.end_lineno + 1)
    if ast.get_docstring(function) is None:
        docstring = ()
    rows = source().splitlines()
    return sum(
        bool(rows[number - 1].strip()) and not rows[number - 1].strip().startswith("#")
        for number in range(function.lineno, function.end_lineno + 1)
        if number not in docstring
    )


def test_length():
    """no function has more than 12 lines"""
    for function in functions():
        count = lines_of(function)
        if count > LINES:
            words = f"`{function.name}` has {count} lines, and {LINES} is the limit. "
            words += "Which of them belong together, and what would you call them?"
            read("cleancode1.py").wrong(function.lineno, words)


def test_complexity():
    """no function has a complexity above 5"""
    blocks = cc_visit(source())
    for block in blocks:
        blocks += getattr(block, "closures", [])
    for block in sorted(blocks, key=lambda block: block.lineno):
        if hasattr(block, "methods") or block.complexity <= COMPLEXITY:
            continue
        words = f"`{block.name}` has a complexity of {block.complexity}, and {COMPLEXITY} is the "
        words += "limit: too many ways lead through it. Which decision could be a function?"
        read("cleancode1.py").wrong(block.lineno, words)


def test_names():
    """no name has fewer than three characters"""
    found = []
    for node in ast.walk(ast.parse(source())):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append((node.lineno, node.id))
        elif isinstance(node, ast.arg):
            found.append((node.lineno, node.arg))
        elif isinstance(node, (*FUNCTIONS, ast.ClassDef, ast.ExceptHandler)):
            found.append((node.lineno, node.name or "_"))
    for line, name in sorted(found):
        if len(name) < 3 and name != "_":
            words = f"`{name}` is short. What is it? Say it in a word that somebody else knows."
            read("cleancode1.py").wrong(line, words)


def test_docstrings():
    """each function has a docstring of one line"""
    for function in functions():
        if function.name.startswith("__"):
            continue
        text = ast.get_docstring(function)
        if not text or len(text.splitlines()) > 1:
            words = f"`{function.name}` has " + ("more than one line of" if text else "no")
            read("cleancode1.py").wrong(function.lineno, words + " docstring.")


def test_no_guests():
    """a day without guests"""
    assert report("") == "0 guests, 0.00"
    assert report("# closed\n\n  \n") == "0 guests, 0.00"


@pytest.mark.parametrize(
    ("age", "owes"),
    [(0, "0.00"), (5, "0.00"), (6, "3.00"), (15, "3.00"), (16, "6.00"), (64, "6.00"), (65, "4.00")],
    ids=str,
)
def test_prices(age, owes):
    """the price for two hours: free under 6, half under 16, a third less from 65"""
    assert report(f"Ola;{age};2;no") == f"Ola: {owes}\n1 guests, {owes}"


@pytest.mark.parametrize(
    ("age", "hours", "owes"),
    [
        (30, 3, "9.00"),
        (30, 4, "9.00"),
        (12, 3, "4.50"),
        (12, 4, "4.50"),
        (12, 9, "4.50"),
        (15, 4, "4.50"),
        (16, 4, "9.00"),
        (70, 4, "8.00"),
        (70, 5, "9.00"),
        (3, 9, "0.00"),
    ],
)
def test_day_ticket(age, hours, owes):
    """nobody pays more than the day's ticket"""
    assert report(f"Yu;{age};{hours};no") == f"Yu: {owes}\n1 guests, {owes}"


def test_deposit():
    """a deposit comes back"""
    assert report("Ilse; 30 ; 2 ; yes \n") == "Ilse: 1.00\n1 guests, 1.00"
    assert report("Zoë;4;1;yes\n Yu ;40;1;Yes") == "Zoë: -5.00\nYu: 3.00\n2 guests, -2.00"


def test_problems():
    """lines that can't be read are listed by number, after everything else"""
    text = "# Sunday\n\nOla;x;2;no\nYu;70;1;no\nBo;5\nIda;-1;2;no\nAbe;7;0;no\nCy;1;1;no;yes\n"
    assert report(text) == (
        "Yu: 2.00\n1 guests, 2.00\nnot counted:\n  line 3: age and hours are numbers\n"
        "  line 5: not four parts\n  line 6: age from 0, hours from 1\n"
        "  line 7: age from 0, hours from 1\n  line 8: not four parts"
    )
    assert report(" # Monday\nOla;30;2;\n") == (
        "Ola: 6.00\n1 guests, 6.00\nnot counted:\n  line 1: not four parts"
    )


def test_order():
    """the guests stay in the order of the list"""
    assert report("Yu;40;1;no\nAbe;40;2;no\nYu;8;1;no") == (
        "Yu: 3.00\nAbe: 6.00\nYu: 1.50\n3 guests, 10.50"
    )
