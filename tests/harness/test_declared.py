"""What a test file declares is read from its text."""

import ast

import pytest
from pythlings_harness.declared import Declared


def declared(text):
    return Declared(ast.parse(text))


def test_tests_of_functions_and_classes_are_demanded():
    found = declared(
        "import unittest\n"
        "def test_a(): pass\n"
        "def helper(): pass\n"
        "class TestB:\n    def test_c(self): pass\n    def help(self): pass\n"
        "class D(unittest.TestCase):\n    def test_e(self): pass\n"
        "class Plain:\n    def test_f(self): pass\n"
        "class TestWithInit:\n    def __init__(self): pass\n    def test_g(self): pass\n"
        "if helper():\n    def test_h(): pass\n"
        "@pytest.fixture\ndef test_data(): pass\n"
    )
    assert [(test.owner, test.name) for test in found.demanded()] == [(None, "test_a"), ("TestB", "test_c"), ("D", "test_e")]


@pytest.mark.parametrize(
    ("text", "excuses"),
    [
        ("def test_a(): pass", set()),
        ("@pytest.mark.skip\ndef test_a(): pass", {"skip"}),
        ("@pytest.mark.skipif(x, reason='')\ndef test_a(): pass", {"skip"}),
        ("@pytest.mark.xfail\ndef test_a(): pass", {"xfail"}),
        ("@unittest.expectedFailure\ndef test_a(): pass", {"xfail"}),
        ("later = pytest.mark.skip(reason='')\n@later\ndef test_a(): pass", {"skip"}),
        ("pytestmark = pytest.mark.xfail\ndef test_a(): pass", {"xfail"}),
        ("pytestmark = [pytest.mark.slow]\ndef test_a(): pass", set()),
        (
            "@pytest.mark.parametrize('x', [pytest.param(1, marks=pytest.mark.skip)])\ndef test_a(x): pass",
            {"skip"},
        ),
    ],
)
def test_excuses_are_those_in_the_text(text, excuses):
    assert declared(text).tests[0].excuses == excuses


@pytest.mark.parametrize(
    ("decorators", "least"),
    [
        ("", 1),
        ("@pytest.mark.parametrize('x', [1, 2, 3])", 3),
        ("@pytest.mark.parametrize('x', CASES)", 2),
        ("@pytest.mark.parametrize('x', range(9))", 1),
        ("@pytest.mark.parametrize('x', [*CASES, 3])", 1),
        ("@pytest.mark.parametrize('x', [1, 2])\n@pytest.mark.parametrize('y', (1, 2))", 4),
    ],
)
def test_literal_parameters_are_counted(decorators, least):
    assert declared(f"CASES = [1, 2]\n{decorators}\ndef test_a(x): pass").tests[0].least == least


class Callspec:
    """What pytest knows of one run of a test."""

    def __init__(self, **params):
        self.params = params


def test_literal_parameters_are_compared():
    test = declared("@pytest.mark.parametrize('x, y', [(1, 'a'), (2, ['b'])])\ndef test_a(x, y): pass").tests[0]
    assert test.has_values(Callspec(x=2, y=["b"], z=3))
    assert not test.has_values(Callspec(x=1, y=["b"]))
    assert not test.has_values(Callspec(x=0, y="a"))


def test_what_a_file_replaces_is_known():
    assert {"input", "sleep"} <= declared("monkeypatch.setattr('builtins.input', f)\ntime.sleep = None").replaced
