"""Where a `None`, a 0 or a name without a value comes from, told by the text of the file alone."""

import textwrap
import traceback

import pytest
from pythlings_harness import children, describe


@pytest.fixture
def facts(tmp_path):
    """The details of what ends a program, from the traceback that Python writes about it."""

    def of(source):
        source = textwrap.dedent(source).lstrip()
        path = tmp_path / "it.py"
        path.write_text(source)
        files = describe.Files(str(tmp_path), [], ["it.py"])
        try:
            exec(compile(source, str(path), "exec"), {"__name__": "__main__"})
        except Exception:  # noqa: BLE001
            return children.traceback_in(files, traceback.format_exc())["what"]["details"]
        raise AssertionError("nothing was raised")

    return of


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("warmest = None\nfor day in [3, 4]:\n    if day > warmest:\n        warmest = day", ("written", "warmest", "1")),
        ("def f(a, b):\n    return a - b\nf(None, 3)", ("parameter", "a", None)),
        ("def say(a):\n    print(a)\nx = say(3)\nprint(x + 1)", ("no-return", "x", "3")),
        ("def say(a):\n    print(a)\nprint(say(3) + 1)", ("no-return", "say(3)", None)),
        ("def f(a):\n    if a > 5:\n        return a\nprint(1 + f(3))", ("some-return", "f(3)", None)),
        ("names = [2, 1].sort()\nprint(names[0])", ("call", "names", "1")),
        ("names = [2, 1].sort()\nfor name in names:\n    print(name)", ("call", "names", "1")),
        ("d = {}\nprint(d.get('a').upper())", ("call", "d.get('a')", None)),
        ("x = None\ny = x\ny += 1", ("written", "y", "1")),
        (
            "from pytest import fixture\n@fixture\ndef a():\n    [].append(1)\ndef test(a):\n    a.b()\ntest(None)",
            ("no-return", "a", None),
        ),
    ],
)
def test_none(facts, source, wanted):
    found = facts(source)
    assert (found.get("none_kind"), found.get("none"), found.get("none_line")) == wanted


@pytest.mark.parametrize(
    "source",
    [
        "import random\nx = random.seed(1) if 1 else 3\nprint(x + 1)",
        "def f(a):\n    if a:\n        return a\n    return g(a)\ndef g(a):\n    return [a][0]\nprint(f(None) + 1)",
    ],
)
def test_none_that_could_come_from_anywhere(facts, source):
    assert "none" not in facts(source)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("size = 8 // 64\nprint(3 // size)", {"zero": "size", "zero_line": "1", "zero_code": "size = 8 // 64"}),
        (
            "n = 0\nfor x in []:\n    n += 1\nprint(3 / n)",
            {"zero": "n", "zero_line": "1", "zero_grows": "3"},
        ),
        ("def f(days):\n    return 3 % days\nf(0)", {}),
        ("n = int('0' or input())\nprint(3 / n)", {}),
        ("print(3 / len([]))", {}),
    ],
)
def test_zero(facts, source, wanted):
    assert facts(source) == wanted


@pytest.mark.parametrize(
    ("source", "block", "line", "outside"),
    [
        ("def f():\n    try:\n        x = int('a')\n    except ValueError:\n        pass\n    return x\nf()", "try", "2", None),
        ("def f(a):\n    for b in a:\n        x = b\n    return x\nf([])", "for", "2", None),
        ("def f(a):\n    for b in a:\n        pass\n    return b\nf([])", "loop-name", "2", None),
        ("def f(a):\n    while a:\n        x = 1\n    return x\nf(0)", "while", "2", None),
        ("def f(a):\n    if a:\n        x = 1\n    return x\nf(0)", "if", "2", None),
        ("def f(a):\n    if a:\n        pass\n    else:\n        x = 1\n    return x\nf(1)", "if-else", "2", None),
        ("x = 1\ndef f():\n    x += 1\nf()", "itself", None, "1"),
        ("def f():\n    print(x)\n    x = 1\nf()", "later", None, None),
        ("for a in []:\n    x = a\nprint(x)", "for", "1", None),
        ("try:\n    int('a')\nexcept ValueError as e:\n    pass\nprint(e)", "as", "3", None),
    ],
)
def test_a_name_without_its_value(facts, source, block, line, outside):
    found = facts(source)
    assert found.get("unbound_lines", found["unbound_line"]) == found["unbound_line"]
    assert (found.get("unbound_block"), found.get("unbound_in"), found.get("outside")) == (block, line, outside)


@pytest.mark.parametrize(
    ("clause", "kind", "kept"),
    [("KeyError or ValueError", "'a'", "KeyError"), ("ValueError and KeyError", "'a'", "KeyError"), ("KeyError", "'a'", None)],
)
def test_an_except_with_or(facts, clause, kind, kept):
    found = facts(f"try:\n    int({kind})\nexcept {clause}:\n    pass")
    assert found.get("except_kept") == kept


def test_a_builtin_that_is_hidden(facts):
    assert facts("list = [1]\nprint(list(range(3)))") == {"variable": "list", "variable_line": "1", "hides": "built-in"}


def test_a_name_of_an_imported_module_or_a_text(facts):
    assert facts("import platform\nprint(python_version())")["in_module"] == "platform"
    assert facts("a = 'light'\nprint(a == light)")["as_text"] == "yes"


def test_a_module_without_its_import_and_a_method_of_text(facts):
    assert facts("print(platform.system())")["own_module"] == "yes"
    assert facts("number = 3\nprint(number.zfill(4))")["of_text"] == "number"
    assert "of_text" not in facts("number = 3\nprint(number.length)")
