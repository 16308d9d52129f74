import pytest

from listcomp1 import at_most, last_hour, numbers, signs


def test_last_hour():
    """every price is halved, in the same order"""
    assert last_hour([8, 3, 5]) == [4, 1.5, 2.5]
    assert last_hour([12.5, 0, 8, 8]) == [6.25, 0, 4, 4]
    assert last_hour([]) == []


def test_at_most():
    """what costs more than the purse holds is left out"""
    assert at_most([8, 3, 12, 4.5, 3], 5) == [3, 4.5, 3]
    assert at_most([8, 12], 5) == []
    assert at_most([], 5) == []


def test_exactly():
    """a price that is exactly what the purse holds can be paid"""
    assert at_most([5, 2.5, 6], 5) == [5, 2.5]
    assert at_most([0, 1], 0) == [0]


def test_numbers():
    """each tag becomes a number"""
    assert numbers(["4", "2.50", "0"]) == [4.0, 2.5, 0.0]
    assert numbers([" 12 ", "7.25 "]) == [12.0, 7.25]
    assert numbers([]) == []


@pytest.mark.parametrize("tags", [["", "4"], ["4", "   "], ["\t", "4", "", " "]])
def test_blank(tags):
    """a blank tag is left out"""
    assert numbers(tags) == [4.0]


def test_signs():
    """a sign has the name, and the price with two decimals"""
    assert signs([("lamp", 4.5), ("étagère", 12), ("kite", 2.25)]) == [
        "lamp: 4.50",
        "étagère: 12.00",
        "kite: 2.25",
    ]
    assert signs([]) == []


def test_sold():
    """a thing that is sold gets no sign"""
    assert signs([("lamp", None), ("rug", 20), ("book", None)]) == ["rug: 20.00"]


def test_present():
    """a thing that costs 0 isn't sold"""
    assert signs([("cup", 0), ("lamp", None)]) == ["cup: 0.00"]


def test_lists_stay():
    """Rosa's lists stay as they were"""
    prices = [8, 3, 12]
    last_hour(prices)
    assert prices == [8, 3, 12], "the list of prices after last_hour"
    at_most(prices, 5)
    assert prices == [8, 3, 12], "the list of prices after at_most"
    tags = ["4", "", "2.50"]
    numbers(tags)
    assert tags == ["4", "", "2.50"], "the list of tags after numbers"
    things = [("lamp", None), ("rug", 20)]
    signs(things)
    assert things == [("lamp", None), ("rug", 20)], "the list of things after signs"
