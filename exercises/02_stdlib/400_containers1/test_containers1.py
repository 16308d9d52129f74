import ast
from pathlib import Path

import containers1
import pytest
from containers1 import busiest, by_street, last_visitors, price_list, tray


@pytest.mark.parametrize(
    ("counters", "wanted"), [([3, 1, 3], 3), ([4, 2, 2, 4], 2), ([7], 7), ([9, 1, 1, 9, 9], 9)]
)
def test_busiest(counters, wanted):
    """the busiest counter, the lowest of equal ones"""
    assert busiest(counters) == wanted


@pytest.mark.parametrize(
    "letters", [[], [("Mill Lane", 4), ("Quay", 1), ("Mill Lane", 2), ("Quay", 1)]]
)
def test_by_street(letters):
    """house numbers are grouped by street, in their order"""
    streets = {street for street, _ in letters}
    wanted = {street: [n for s, n in letters if s == street] for street in streets}
    assert by_street(letters) == wanted


def test_by_street_is_plain():
    """a street without letters is a KeyError"""
    streets = by_street([("Quay", 1)])
    assert streets == {"Quay": [1]}
    with pytest.raises(KeyError):
        streets["Mill Lane"]


@pytest.mark.parametrize("size", [1, 3, 9])
def test_tray(size):
    """the tray holds the newest letters, the newest first"""
    assert tray(list("abcde"), size) == list("edcba")[:size]


@pytest.mark.parametrize(("item", "wanted"), [("stamp", 95), ("parcel", 500), ("fax", 40)])
def test_price(item, wanted):
    """the branch wins over the region, the region over the default"""
    prices = price_list({"stamp": 90, "parcel": 450, "fax": 40}, {"parcel": 500}, {"stamp": 95})
    assert prices[item] == wanted


def test_price_is_live():
    """a later change of a layer is seen"""
    default, region = {"stamp": 90}, {}
    prices = price_list(default, region, {})
    region["stamp"] = 93
    assert prices["stamp"] == 93


def test_price_set():
    """a new price goes to the branch only"""
    layers = {"stamp": 90}, {"stamp": 92}, {}
    price_list(*layers)["stamp"] = 99
    assert layers == ({"stamp": 90}, {"stamp": 92}, {"stamp": 99})


@pytest.mark.parametrize(
    ("names", "keep", "wanted"),
    [
        ("ABC", 2, "BC"),
        ("ABCA", 2, "CA"),
        ("ABAC", 2, "AC"),
        ("AAAB", 3, "AB"),
        ("ABCABD", 3, "ABD"),
        ("", 2, ""),
    ],
)
def test_last_visitors(names, keep, wanted):
    """different names only, and who comes again becomes the newest"""
    assert list(last_visitors(list(names), keep)) == list(wanted)


def test_each_container():
    """each of the five containers has found its task"""
    tree = ast.parse(Path(containers1.__file__).read_text(encoding="utf-8"))
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    used |= {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    five = ["ChainMap", "Counter", "OrderedDict", "defaultdict", "deque"]
    assert sorted(used & set(five)) == five
