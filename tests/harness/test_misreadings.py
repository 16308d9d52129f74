"""What runs and does not mean what it looks like."""

import linecache
import textwrap
import types

import pytest
from pythlings_harness import misreadings


def in_function(source, call=None):
    """The names and lines of what is found in the first function of a file."""
    source = textwrap.dedent(source).lstrip()
    linecache.cache["/work/own.py"] = (len(source), None, source.splitlines(keepends=True), "/work/own.py")
    files = types.SimpleNamespace(work="/work/")
    found = misreadings.in_function({"file": "own.py", "first_line": 1}, files, call)
    return [(slip["name"], slip["line"], slip["code"]) for slip in found]


@pytest.mark.parametrize(
    ("body", "call", "wanted"),
    [
        ("if day == 6 or 7: return 1", None, ("or-value", 2, "day == 6 or 7")),
        ("weeks =+ 1", None, ("plus-sign", 2, "weeks =+ 1")),
        ("return day ^ 2", None, ("power", 2, "day ^ 2")),
        ("return day / 7", None, ("division", 2, "day / 7")),
        ("return day[2]", None, ("one-item", 2, "return day[2]")),
        ("return day[1:3]", None, ("slice-from-one", 2, "day[1:3]")),
        ("return 'abc'[-day:]", "f(0)", ("minus-zero", 2, "'abc'[-day:]")),
        ("return 'abc'[-day:]", "own.f(0)", ("minus-zero", 2, "'abc'[-day:]")),
        ("int(day)", None, ("dropped", 2, "int(day)")),
        ("day.strip()", None, ("dropped", 2, "day.strip()")),
        ("day.replace(',', '.')", None, ("dropped", 2, "day.replace(',', '.')")),
        ("sorted(day)", None, ("dropped", 2, "sorted(day)")),
        ("return 'day ', day", None, ("tuple", 2, "return 'day ', day")),
        ("day = 1,25", None, ("decimal-comma", 2, "1,25")),
        ("return f'{day:.2}'", None, ("no-f", 2, "{day:.2}")),
        ("if day == True: return 1", "f('yes')", ("text-is-true", 2, "day == True")),
        ("day = input('? ').strip()\n    if day: return 1", None, ("any-text", 3, "day")),
        ("return day", "f(None)", ("hands-back", 2, "return day")),
        ("return day and day > 3", "f(None)", ("hands-back-by-and", 2, "day")),
        ("if day < 50: return 1", "f(50)", ("boundary", 2, "day < 50")),
        ("if day < 50: raise ValueError(day)", "f(50)", ("boundary-of-raise", 2, "day < 50")),
        ("if 50 >= day: return 1", "f(day=50)", ("boundary", 2, "day <= 50")),
    ],
)
def test_found(body, call, wanted):
    assert in_function(f"def f(day):\n    {body}", call) == [wanted]


@pytest.mark.parametrize(
    ("body", "call"),
    [
        ("return day == 6 or day == 7", None),
        ("return day or 7", None),
        ("return day.strip()", None),
        ("print(int(day))", None),
        ("day.append(int(day))", None),
        ("day.replace(target)", None),
        ("window.title('Pong')", None),
        ("import os\n    os.replace('a', 'b')", None),
        ("return (1, 25)[day]", None),
        ("point = 1, 25", None),
        ("return f'{day:.2f} {day:5.1%} {day:.3e}'", None),
        ("if day == True: return 1", "f(3)"),
        ("day = int(input('? '))\n    if day: return 1", None),
        ("return day", "f(3)"),
        ("return day or 3", "f(None)"),
        ("weeks = +1", None),
        ("return day ^ 2 | 1", None),
        ("return folder / 'name'", None),
        ("return day[0:3]", None),
        ("return 'abc'[-day:]", "f(1)"),
        ("return 'abc'[-day:-1]", "f(0)"),
        ("return 'abc'[-day:]", "g(f(0))"),
        ("if day < 50: return 1", "f(49)"),
        ("if day < 50 or day > 50: return 1", "f(50)"),
        ("day = 3\n    if day < 50: return 1", "f(50)"),
        ("if day < 50: return 1", "not python ("),
    ],
)
def test_not_found(body, call):
    assert in_function(f"def f(day):\n    {body}", call) == []


def test_method():
    source = "def f(self, day):\n    return day < 50"
    assert in_function(source, "cart.f(50)") == [("boundary", 2, "day < 50")]


@pytest.mark.parametrize(
    ("program", "names"),
    [
        (b"weeks = 3\nweeks =+ 1\nprint(weeks)\n", ["plus-sign"]),
        (b"\xef\xbb\xbfside = 3\nprint(side ^ 2)\n", ["power"]),
        (b"day = 6\nif day == 6 or 7:\n    print(day / 2)\n", ["or-value", "division"]),
        (b"print('a or b, 1 / 2, =+')\n", []),
        (b"print(1)\n", []),
    ],
)
def test_in_program(program, names):
    assert [slip["name"] for slip in misreadings.in_program(program)] == names
