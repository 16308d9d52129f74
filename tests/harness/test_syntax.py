"""Which elements of Python are found in a file, and in which lines."""

import ast
import json
import re
import subprocess
import sys

import pytest
from loading import HARNESS
from pythlings_harness import syntax

#: For each element a program that uses it; a version of Python where an older one cannot read it.
PROGRAMS = {
    "call": "round(a)",
    "string": 'a = "tea"',
    "integer": "12",
    "float": "1.5",
    "negative": "-a",
    "arithmetic": "a * b",
    "floor-division": "a //= b",
    "modulo": "a % b",
    "power": "a ** b",
    "assignment": "a = b",
    "augmented-assignment": "a += b",
    "chained-assignment": "a = b = c",
    "def": "def f():\n    a",
    "parameter": "def f(a):\n    a",
    "return": "def f():\n    return a",
    "docstring": 'class A:\n    """Something."""',
    "import": "import a",
    "module-attribute": "import a\na.b.c()",
    "from-import": "from a import b",
    "import-as": "from a import b as c",
    "star-import": "from a import *",
    "relative-import": "from . import a",
    "attribute": "a.b",
    "method-call": "a.b()",
    "keyword-argument": "a(b=c)",
    "true-false": "True",
    "none": "None",
    "comparison": "a != b",
    "chained-comparison": "a < b < c",
    "and": "a and b",
    "or": "a or b",
    "not": "not a",
    "in": "a not in b",
    "is": "a is not b",
    "if": "if a:\n    b",
    "elif": "if a:\n    b\nelif c:\n    d",
    "else": "if a:\n    b\nelse:\n    if c:\n        d",
    "conditional-expression": "a if b else c",
    "f-string": 'f"{a}"',
    "format-spec": 'f"{a:>{b}}"',
    "f-string-conversion": 'f"{a!r}"',
    "f-string-debug": 'f"{a = }"',
    "percent-format": '"%d" % a',
    "escape": 'f"{a}\\n"',
    "triple-quotes": 'a = """tea"""',
    "raw-string": 'a = r"\\d"',
    "adjacent-strings": '("a"\n # both\n "b")',
    "bytes": 'b"tea"',
    "digit-grouping": "1_000",
    "exponent": "1e6",
    "integer-base": "0xff",
    "complex": "2j",
    "bitwise": "a | b",
    "shift": "a << b",
    "matrix-product": "a @ b",
    "list": "[a]",
    "tuple": "a, b",
    "dict": "{}",
    "set": "{a}",
    "index": "a[b]",
    "slice": "a[b:]",
    "slice-step": "a[::b]",
    "unpacking": "a, (b, c) = d",
    "starred-assignment": "a, *b = c",
    "unpacking-in-display": "[*a]",
    "del": "del a",
    "for": "for a in b:\n    c",
    "for-unpacking": "[a for a, b in c]",
    "while": "while a:\n    b",
    "break": "while a:\n    break",
    "continue": "while a:\n    continue",
    "pass": "pass",
    "ellipsis": "...",
    "loop-else": "while a:\n    b\nelse:\n    c",
    "with": "with a as b:\n    c",
    "with-several": "with a as b, c:\n    d",
    "try": "try:\n    a\nfinally:\n    b",
    "except": "try:\n    a\nexcept A:\n    b",
    "except-as": "try:\n    a\nexcept A as b:\n    b",
    "except-tuple": "try:\n    a\nexcept (A, B):\n    b",
    "bare-except": "try:\n    a\nexcept:\n    b",
    "except-star": "try:\n    a\nexcept* A:\n    b",
    "try-else": "try:\n    a\nexcept A:\n    b\nelse:\n    c",
    "finally": "try:\n    a\nfinally:\n    b",
    "raise": "raise A",
    "raise-from": "raise A from b",
    "reraise": "raise",
    "assert": "assert a",
    "list-comprehension": "[a for a in b]",
    "set-comprehension": "{a for a in b}",
    "dict-comprehension": "{a: a for a in b}",
    "generator-expression": "c(a for a in b)",
    "comprehension-if": "[a for a in b if a]",
    "nested-comprehension": "[a for b in c for a in b]",
    "lambda": "lambda a: a",
    "walrus": "(a := b)",
    "match": "match a:\n    case 1:\n        b",
    "match-guard": "match a:\n    case _ if a:\n        b",
    "match-or": "match a:\n    case 1 | 2:\n        b",
    "match-capture": "match a:\n    case b:\n        b",
    "match-as": "match a:\n    case 1 as b:\n        b",
    "match-sequence": "match a:\n    case [b, *c]:\n        b",
    "match-mapping": "match a:\n    case {1: b}:\n        b",
    "match-class": "match a:\n    case int():\n        b",
    "default-value": "def f(a=b):\n    a",
    "keyword-only": "def f(*, a):\n    a",
    "positional-only": "def f(a, /):\n    a",
    "args-parameter": "def f(*a):\n    a",
    "kwargs-parameter": "def f(**a):\n    a",
    "star-argument": "a(*b)",
    "double-star-argument": "a(**b)",
    "global": "global a",
    "nonlocal": "def f():\n    a = b\n    def g():\n        nonlocal a",
    "nested-function": "def f():\n    def g():\n        a",
    "decorator": "@a\nclass B:\n    b",
    "class": "class A:\n    a",
    "method": "class A:\n    def f(self):\n        a",
    "inheritance": "class A(B):\n    a",
    "class-keyword": "class A(b=c):\n    a",
    "type-hint": "a: list[b]",
    "type-alias": ("type A = b", (3, 12)),
    "type-parameter": ("def f[T](a):\n    a", (3, 12)),
    "yield": "def f():\n    yield a",
    "yield-from": "def f():\n    yield from a",
    "async-def": "async def f():\n    a",
    "await": "async def f():\n    await a",
    "async-for": "async def f():\n    async for a in b:\n        a",
    "async-with": "async def f():\n    async with a:\n        b",
    "t-string": ('t"{a}"', (3, 14)),
}


def found(folder, text, name="a.py"):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [(use["group"], use["element"], use["line"]) for use in syntax.uses(str(path))]


def names(folder, text, name="a.py", kind="syntax"):
    return {element for one, element, _ in found(folder, text, name) if one == kind}


def test_each_element_is_found():
    assert list(PROGRAMS) == list(syntax.ELEMENTS)


@pytest.mark.parametrize("element", PROGRAMS)
def test_an_element_is_found(element, tmp_path):
    program = PROGRAMS[element]
    if isinstance(program, tuple):
        program, version = program
        if sys.version_info < version:
            pytest.skip(f"an element of Python {version}")
    ast.parse(program)
    assert element in names(tmp_path, program)
    assert element not in names(tmp_path, "a\n")


@pytest.mark.parametrize(
    ("program", "element"),
    [
        ("a, b = c", "tuple"),
        ("a = (b, c)", "unpacking"),
        ("for a, b in c:\n    a", "unpacking"),
        ("for a, b in c:\n    a", "tuple"),
        ("except_ = (a, b)", "except-tuple"),
        ("try:\n    a\nexcept (A, B):\n    b", "tuple"),
        ("if a:\n    b\nelif c:\n    d", "else"),
        ("if a:\n    b\nelse:\n    if c:\n        d", "elif"),
        ("def f(self):\n    a", "nested-function"),
        ("class A:\n    def f(self):\n        a", "nested-function"),
        ("async def f():\n    a", "def"),
        ("def f(a: list[int] = b) -> int | None:\n    return a", "index"),
        ('"""Text."""\n\na = 1\n', "triple-quotes"),
        ('"""Text."""\n\na = 1\n', "docstring"),
        ('"""Text."""\n\na = 1\n', "string"),
        ('def f():\n    """Text."""\n', "string"),
        ('f"{a} of"', "string"),
        ('f"{a!r}"', "f-string-debug"),
        ('f"{a==b}"', "f-string-debug"),
        ('f"{{a=}}"', "f-string-debug"),
        ('f"{f(a=1)}"', "f-string-debug"),
        ('f"{a=}"', "f-string-conversion"),
        ('r"\\d"', "escape"),
        ("import a\na.b()", "method-call"),
        ("True", "integer"),
        ("a.b = c", "module-attribute"),
    ],
)
def test_what_only_looks_like_it_is_not_found(program, element, tmp_path):
    assert element not in names(tmp_path, program)


def test_built_in_names_are_those_that_the_file_does_not_make():
    assert {"print", "len", "__name__"} <= syntax.BUILTINS


def test_a_name_of_the_files_own_is_no_built_in(tmp_path):
    def of(text, name="a.py"):
        return names(tmp_path, text, name, kind="builtin")

    assert of("print(len(a), __name__, key, self)\n") == {"print", "len", "__name__"}
    for own in (
        "len = a",
        "def len():\n    a",
        "class len:\n    a",
        "import len",
        "from a import b as len",
        "for len in a:\n    b",
    ):
        assert of(f"{own}\nprint(len)\n") == {"print"}, own
    for own in (
        "def f(len):\n    len",
        "lambda len: len",
        "try:\n    a\nexcept A as len:\n    len",
        "match a:\n    case {1: b, **len}:\n        len",
    ):
        assert of(f"{own}\nprint(len)\n") >= {"print"} and "len" not in of(f"{own}\n"), own
    assert of("a.print()\nf(sum=1)\n") == set()
    assert of('"""What it does.\n\n>>> sum(1)\n"""\n\n\ndef sum(a):\n    a\n') == set()


def test_lines_are_those_of_the_file(tmp_path):
    program = '"""Text.\n\n    >>> for a in b:\n    ...     a\n    1\n"""\n\nimport a\n\nif b:\n    c = f"""\n{d:>3}"""\n'
    assert found(tmp_path, program) == [
        ("syntax", "for", 3),
        ("syntax", "import", 8),
        ("syntax", "if", 10),
        ("syntax", "assignment", 11),
        ("syntax", "f-string", 11),
        ("syntax", "format-spec", 11),
        ("syntax", "triple-quotes", 11),
    ]


def test_what_is_typed_at_the_prompt_is_no_docstring(tmp_path):
    assert found(tmp_path, '"""Text.\n\n>>> "tea"\n"""\n') == [("syntax", "string", 3)]


def test_texts_have_python_at_the_prompt_and_in_fenced_blocks(tmp_path):
    text = "# Title\n\n```python\nwith a:\n    b\n```\n\n```console\n$ for\n```\n\n>>> a[1:]\nfor a in b:\n\n~~~py\n>>> [1]\nlambda\n~~~\n"
    expected = [
        ("syntax", "with", 4),
        ("syntax", "integer", 12),
        ("syntax", "slice", 12),
        ("syntax", "integer", 16),
        ("syntax", "list", 16),
    ]
    assert found(tmp_path, text, "README.md") == expected
    assert found(tmp_path, text, "examples.txt") == expected[1:]


def test_a_file_that_python_cannot_read_is_looked_at_as_far_as_that_goes(tmp_path):
    program = '"""Text.\n\n>>> a[1]\n"""\nimport a\n\n\ndef f(a:\n    return a\n\n\nwhile a:\n    b\nprint("a)\nif c:\n    d\n'
    kinds = {(element, line) for _, element, line in found(tmp_path, program)}
    assert {("index", 3), ("import", 5), ("while", 12), ("if", 15)} <= kinds
    assert not {element for element, _ in kinds} & {"def", "return", "call"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"a = '\x00'\n",
        b"# coding: nonsense\na = 1\n",
        b"\xef\xbb\xbf",
        b"(" * 5000,
        b"x = " + b"-" * 5000 + b"1",
    ],
)
def test_nothing_is_too_odd(content, tmp_path):
    for name in ("a.py", "README.md", "examples.txt"):
        assert isinstance(found(tmp_path, content, name), list)


def test_bom_and_other_line_ends_make_no_difference(tmp_path):
    program = "if a:\n    b = 1\n\n\ndef f():\n    return c[0]\n"
    other = b"\xef\xbb\xbf" + program.replace("\n", "\r\n").encode()
    assert found(tmp_path, other) == found(tmp_path, program)


def test_as_a_script_it_writes_a_line_for_each_file(tmp_path):
    (tmp_path / "a.py").write_text("print(1)\n")
    command = [
        sys.executable,
        "-I",
        str(HARNESS / "syntax.py"),
        "--elements",
        str(tmp_path / "a.py"),
        str(tmp_path / "gone.py"),
    ]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    elements, uses, gone = map(json.loads, lines)
    assert {"group": "syntax", "element": "for", "example": "for name in names:"} in elements
    assert {"group": "builtin", "element": "print", "line": 1} in uses
    assert gone == []


def test_the_guide_for_authors_names_each_element():
    guide = (HARNESS.parents[2] / "docs" / "authoring.md").read_text(encoding="utf-8")
    listed = guide.partition("The elements of `[syntax]`:")[2].partition("`[builtins]`")[0]
    rows = [line for line in listed.splitlines() if line.startswith("| ")][1:]
    named = [name for row in rows for name in re.findall(r"`([a-z-]+)`", re.sub(r"\([^)]*`[^)]*\)+", "", row))]
    assert sorted(named) == sorted(syntax.ELEMENTS)
