import ast
import io
import re
import tokenize
from pathlib import Path

import gradual1
import oldtariff
import pytest
from gradual1 import cheapest, fare, ticket, total
from pythlings_checks import program
from types_for_check import HERE, Types

HEAD = "from gradual1 import cheapest, fare, ticket, total\n"
RIGHT = """\
euros: float = fare("Axim", "adult")
euros = total("Axim", ["adult", "child"])
text: str = ticket(12, "Axim", ["adult"])
harbour: str = cheapest(["Axim", "Keta"], ["child"])
"""
WRONG = """\
fare(2, "adult")  # wrong
text: str = fare("Axim", "child")  # wrong
total("Axim", 2)  # wrong
ticket("F-0012", "Axim", ["adult"])  # wrong
number: int = ticket(12, "Axim", ["adult"])  # wrong
cheapest([2, 9], ["child"])  # wrong
"""
types = Types(
    "gradual1.py",
    "oldtariff.py",
    callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG},
)
SOURCE = Path(gradual1.__file__).read_text(encoding="utf-8")


def test_family():
    """a family with a child can travel"""
    program("gradual1.py", "Axim", "adult", "child").prints("F-0012 Axim 2 travellers 4.50")


def test_clean():
    """mypy has nothing to say about gradual1.py"""
    errors = [each for each in types.errors if each.file == "gradual1.py"]
    if errors:
        pytest.fail(types.told(errors))


def test_escapes():
    """no hint is Any, and nothing is cast"""
    Types("gradual1.py").without("Any", "cast")


def test_ignore():
    """one ignore at most, with the kind of error and a reason"""
    comments = [
        token
        for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline)
        if token.type == tokenize.COMMENT and re.search(r"type:\s*ignore|mypy:", token.string)
    ]
    for token in comments:
        where = f"gradual1.py, line {token.start[0]}:\n\n    {token.string}\n\n"
        if not re.match(r"#\s*type:\s*ignore\[[\w, -]+\]", token.string):
            pytest.fail(where + "In brackets it should say which kind of error it's about.")
        if len(re.findall(r"\w+", token.string.partition("]")[2])) < 2:
            pytest.fail(where + "It should say why, in a few words behind it.")
    if len(comments) > 1:
        pytest.fail(f"gradual1.py has {len(comments)} of them, and one is enough.")


def test_one_place():
    """only fare calls oldtariff"""
    tree = ast.parse(SOURCE)
    known = {"oldtariff"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "oldtariff":
            known |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            known |= {a.asname for a in node.names if a.name == "oldtariff" and a.asname}
    users = {
        part.name
        for part in ast.walk(tree)
        if isinstance(part, ast.FunctionDef)
        for node in ast.walk(part)
        if isinstance(node, ast.Name) and node.id in known
    }
    others = sorted(users - {"fare"})
    if others:
        pytest.fail(f"oldtariff is used in {', '.join(others)}, too")


def test_fare():
    """a fare is a float, for adults and for children"""
    assert fare("Axim", "adult") == 3.0
    assert fare("Axim", "child") == 1.5
    assert fare("Dixcove", "child") == 5.0
    assert fare("Keta", "adult") == 31.5


def test_unknown():
    """a harbour that isn't known is an error, for adults and for children"""
    for kind in ("adult", "child"):
        try:
            found = fare("Accra", kind)
        except ValueError as error:
            words = f'fare("Accra", "{kind}") raises ValueError: {error}'
            assert str(error) == "no ferry to Accra", words
        else:
            pytest.fail(f'fare("Accra", "{kind}") gives {found!r}')


def test_asked(monkeypatch):
    """the fare is still oldtariff's"""
    monkeypatch.setitem(oldtariff.zones, "Winneba", 1)
    found = fare("Winneba", "adult")
    assert found == 1.5, f"oldtariff says 1.5 for a new harbour Winneba, and fare gives {found!r}"


def test_total():
    """what travellers pay together"""
    assert total("Axim", ["adult", "child", "child"]) == 6.0
    assert total("Keta", []) == 0.0


def test_ticket():
    """the ticket"""
    assert ticket(7, "Keta", ["adult", "child"]) == "F-0007 Keta 2 travellers 47.25"
    assert ticket(12345, "Axim", []) == "F-12345 Axim 0 travellers 0.00"


def test_cheapest():
    """the cheapest harbour, the first of equal ones"""
    assert cheapest(["Keta", "Axim", "Dixcove"], ["adult", "child"]) == "Axim"
    assert cheapest(["Keta", "Axim"], []) == "Keta"


def test_right():
    """the hints say what the docstrings say"""
    types.accepts("right")


def test_wrong():
    """mypy refuses what the docstrings rule out"""
    types.refuses("wrong", "What does the docstring say?")


def compare_budget(text):
    """Fail if the number in budget.txt isn't mypy's, or if some of the errors are new ones."""
    found = len(types.errors)
    if text.strip() != str(found):
        pytest.fail(f"mypy finds {found} errors in both files, and budget.txt says {text.strip()}")
    left = len([each for each in types.errors if each.file == "oldtariff.py"])
    if found > left:
        pytest.fail(f"mypy finds {found} errors, and {left} of them are oldtariff's")


def test_budget():
    """budget.txt has the number of errors that are left"""
    compare_budget((HERE / "budget.txt").read_text(encoding="utf-8"))
