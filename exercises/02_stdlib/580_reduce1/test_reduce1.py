import ast
import copy
from pathlib import Path

import pytest
import reduce1
from reduce1 import compose, lookup, merged

TREE = {"hall": {"case": {"vase": 1200, "ring": {"age": 90}}, "door": "oak"}, "shop": {}}


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        (["hall", "case", "vase"], 1200),
        (["hall", "door"], "oak"),
        (["hall", "case", "ring", "age"], 90),
        (["shop"], {}),
        ([], TREE),
    ],
)
def test_lookup(keys, wanted):
    """keys go down level by level, and no keys give the tree itself"""
    assert lookup(TREE, keys) == wanted


@pytest.mark.parametrize("keys", [["attic"], ["hall", "case", "sword"], ["shop", "till"]])
def test_lookup_missing(keys):
    """a missing key is a KeyError with that key"""
    with pytest.raises(KeyError) as caught:
        lookup(TREE, keys)
    assert caught.value.args == (keys[-1],)


def double(number):
    return number * 2


def add_three(number):
    return number + 3


@pytest.mark.parametrize(
    ("functions", "wanted"),
    [
        ([double, add_three], 13),
        ([add_three, double], 16),
        ([double], 10),
        ([double, double, add_three, str], "23"),
        ([], 5),
    ],
)
def test_compose(functions, wanted):
    """functions are applied from the left, and none at all give the value back"""
    assert compose(*functions)(5) == wanted


def test_compose_methods():
    """methods of text can be composed"""
    assert compose(str.strip, str.lower, len)("  Vase ") == 4


def test_compose_again():
    """a composed function can be used many times"""
    both = compose(double, add_three)
    assert [both(1), both(2), both(1)] == [5, 7, 5]


COUNTS = [{"mon": 4, "tue": 9}, {"tue": 1, "wed": 7}, {"mon": 10, "tue": 2}]


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_merged(count):
    """visitors are added up by day"""
    wanted = {}
    for day in ["mon", "tue", "wed"]:
        numbers = [part[day] for part in COUNTS[:count] if day in part]
        if numbers:
            wanted[day] = sum(numbers)
    assert merged(COUNTS[:count]) == wanted


@pytest.mark.parametrize("count", [1, 3])
def test_merged_changes_nothing(count):
    """no dict is changed, and the result is a new one"""
    counts = copy.deepcopy(COUNTS[:count])
    merged(counts)["sun"] = 1
    assert counts == COUNTS[:count]


def test_reduce_three_times():
    """each of the three uses reduce"""
    tree = ast.parse(Path(reduce1.__file__).read_text(encoding="utf-8"))
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "reduce"
    ]
    assert len(calls) == 3
