import pytest

from dicts1 import deliver, pieces, sell


@pytest.fixture
def stock():
    return {"gum": 40, "paper": 2, "water": 1}


@pytest.mark.parametrize(("article", "wanted"), [("gum", 40), ("paper", 2), ("water", 1)])
def test_pieces(stock, article, wanted):
    """the pieces of an article in stock"""
    assert pieces(stock, article) == wanted


def test_pieces_of_unknown(stock):
    """0 pieces of what is not in stock, and the stock stays as it is"""
    assert pieces(stock, "milk") == 0
    assert stock == {"gum": 40, "paper": 2, "water": 1}


@pytest.mark.parametrize(("article", "wanted"), [("gum", 50), ("water", 11)])
def test_deliver_known(stock, article, wanted):
    """a delivery is added to what is there"""
    deliver(stock, article, 10)
    assert stock[article] == wanted


def test_deliver_new(stock):
    """a new article can be delivered"""
    deliver(stock, "milk", 6)
    assert stock == {"gum": 40, "paper": 2, "water": 1, "milk": 6}


def test_sell(stock):
    """a sale takes one piece"""
    assert sell(stock, "gum") is True
    assert sell(stock, "paper") is True
    assert stock == {"gum": 39, "paper": 1, "water": 1}


def test_sell_last(stock):
    """with its last piece an article leaves the stock and cannot be sold again"""
    assert sell(stock, "water") is True
    assert stock == {"gum": 40, "paper": 2}
    assert sell(stock, "water") is False
    assert stock == {"gum": 40, "paper": 2}
