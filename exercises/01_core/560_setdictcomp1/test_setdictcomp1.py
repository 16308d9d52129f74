import ast
import pathlib

import pytest

import setdictcomp1
from setdictcomp1 import by_price, cheap, domains, lengths

PRICES = {"pen": 2, "ink": 7, "paper": 5, "clip": 2, "safe": 90}


def comprehensions(function):
    """Name the comprehensions and loops in a function."""
    source = pathlib.Path(setdictcomp1.__file__).read_text(encoding="utf-8")
    kinds = (ast.SetComp, ast.DictComp, ast.For)
    return {
        type(node).__name__
        for part in ast.parse(source).body
        if isinstance(part, ast.FunctionDef) and part.name == function
        for node in ast.walk(part)
        if isinstance(node, kinds)
    }


SHAPES = {
    function: comprehensions(function) for function in ("domains", "cheap", "by_price", "lengths")
}


@pytest.mark.parametrize(
    ("addresses", "wanted"),
    [
        (["ana@mail.example", "ben@post.example"], {"mail.example", "post.example"}),
        (["a@x.example", "b@x.example", "c@x.example"], {"x.example"}),
        (["Ana@Mail.Example ", " ben@mail.EXAMPLE"], {"mail.example"}),
        ([], set()),
    ],
)
def test_domains(addresses, wanted):
    """each domain once, in lower case and without spaces"""
    assert domains(addresses) == wanted


@pytest.mark.parametrize(
    ("limit", "wanted"),
    [(5, {"pen": 2, "paper": 5, "clip": 2}), (1, {}), (2, {"pen": 2, "clip": 2}), (90, PRICES)],
)
def test_cheap(limit, wanted):
    """articles up to the limit, the limit included"""
    assert cheap(PRICES, limit) == wanted


def test_by_price():
    """each price leads to its article, of equal prices the last wins"""
    assert by_price(PRICES) == {2: "clip", 7: "ink", 5: "paper", 90: "safe"}
    assert by_price({"clip": 2, "pen": 2}) == {2: "pen"}


def test_lengths():
    """each word in lower case with its length"""
    assert lengths(["Pen", "PAPER", "pen", "a"]) == {"pen": 3, "paper": 5, "a": 1}
    assert lengths([]) == {}


def test_prices_untouched():
    """the price list stays as it is"""
    prices = dict(PRICES)
    cheap(prices, 5)
    by_price(prices)
    assert prices == PRICES


def test_set_comprehension():
    """domains is one set comprehension"""
    assert SHAPES["domains"] == {"SetComp"}


@pytest.mark.parametrize("function", ["cheap", "by_price", "lengths"])
def test_dict_comprehension(function):
    """cheap, by_price and lengths are one dict comprehension each"""
    assert SHAPES[function] == {"DictComp"}
