import ast
import inspect

import pytest

import params1
from params1 import book, quote


def how_called(name):
    """Return (number of positions, names in their order) of the call given to name."""
    for node in ast.parse(inspect.getsource(params1)).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            given, named = getattr(node.value, "args", []), getattr(node.value, "keywords", [])
            return len(given), [keyword.arg for keyword in named]


def test_book():
    """book is as it was"""
    lines = [book("Bute", 2, 0, True), book("Bute", 1, 3, False)]
    assert lines == ["Bute: 2 adults, 0 children, with car", "Bute: 1 adults, 3 children, on foot"]


def test_by_position():
    """BY_POSITION: two adults and one child to Mull with a car"""
    assert params1.BY_POSITION == book("Mull", 2, 1, True)
    assert how_called("BY_POSITION") == (4, []), "four positions and no names"


def test_by_name():
    """BY_NAME: three adults to Skye on foot, children named first"""
    assert params1.BY_NAME == book("Skye", 3, 0, False)
    positions, names = how_called("BY_NAME")
    assert (positions, names[:1], len(names)) == (0, ["children"], 4)


def test_by_mix():
    """BY_MIX: one adult and four children, two positions and two names"""
    assert params1.BY_MIX == book("Arran", 1, 4, True)
    positions, names = how_called("BY_MIX")
    assert (positions, sorted(names)) == (2, ["car", "children"])


def test_from_names():
    """FROM_NAMES: each variable reaches its own parameter"""
    assert params1.FROM_NAMES == book("Coll", 5, 2, False)
    positions, names = how_called("FROM_NAMES")
    assert positions + len(names) == 4, "a call of book with the four variables"


def test_only_first():
    """ONLY_FIRST: the route by position, three names"""
    assert params1.ONLY_FIRST == book("Iona", 3, 3, False)
    positions, names = how_called("ONLY_FIRST")
    assert (positions, sorted(names)) == (1, ["adults", "car", "children"])


def test_signature():
    """quote has the parameters of book, in the same order"""
    assert list(inspect.signature(quote).parameters) == list(inspect.signature(book).parameters)


@pytest.mark.parametrize(
    ("adults", "children", "car"), [(1, 0, False), (0, 1, False), (2, 3, False), (2, 3, True)]
)
def test_quote(adults, children, car):
    """quote adds up adults, children and the car"""
    wanted = 9 * adults + 4 * children + 30 * car
    assert quote("Mull", car=car, adults=adults, children=children) == wanted
