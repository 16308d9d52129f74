import ast
import collections
import functools
from pathlib import Path

import passwordgen
import pytest
from passwordgen import classes, generate

USED = ["ab", "CD", "12", "!?"]


@pytest.mark.parametrize("length", [4, 5, 16, 60])
def test_length(length):
    """a password has the length that was asked for"""
    assert len(generate(length, USED)) == length


def test_only_these():
    """no other characters come"""
    seen = set("".join(generate(20, USED) for _ in range(100)))
    assert sorted(seen) == sorted("".join(USED))


@pytest.mark.parametrize("length", [4, 5, 8])
def test_each_class(length):
    """every class is there in every password"""
    passwords = [generate(length, USED) for _ in range(300)]
    lacking = [p for p in passwords if not all(set(p) & set(text) for text in USED)]
    assert lacking == []


@functools.cache
def thousand():
    return [generate(6, USED) for _ in range(1000)]


@pytest.mark.parametrize("place", [0, 1, 2, 3, -1])
def test_no_position(place):
    """at every position every class can stand, and about equally often"""
    counts = collections.Counter(password[place] for password in thousand())
    shares = [round((counts[text[0]] + counts[text[1]]) / 1000, 1) for text in USED]
    assert [0.1 < share < 0.4 for share in shares] == [True] * 4


def test_different():
    """no two passwords are alike"""
    assert len({generate(16, classes()) for _ in range(500)}) == 500


@pytest.mark.parametrize("length", [0, 3, -5])
def test_too_short(length):
    """too short for one of each class is a ValueError"""
    with pytest.raises(ValueError):
        generate(length, USED)


def test_secrets():
    """the choices come from secrets, not from random"""
    tree = ast.parse(Path(passwordgen.__file__).read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module)
    assert sorted(names & {"random", "secrets"}) == ["secrets"]
