import pytest
from itertools2 import baskets, longest_run, shares, totals

SALES = [
    ("Okoye", "tea", 300),
    ("Bell", "milk", 120),
    ("Okoye", "salt", 100),
    ("Okoye", "bread", 250),
    ("Bell", "bread", 250),
    ("Adams", "tea", 300),
    ("Okoye", "apples", 350),
]


def by_hand(name, place):
    return [sale[place] for sale in SALES if sale[0] == name]


def test_totals_single():
    """one customer's total"""
    assert totals([("Bell", "milk", 120), ("Bell", "tea", 300)]) == {"Bell": 420}


@pytest.mark.parametrize("name", ["Okoye", "Bell", "Adams"])
def test_totals(name):
    """a customer who comes back has one total"""
    assert totals(SALES)[name] == sum(by_hand(name, 2))


def test_baskets_names():
    """each customer has one basket, in alphabetical order"""
    assert [name for name, _ in baskets(SALES)] == ["Adams", "Bell", "Okoye"]


@pytest.mark.parametrize("name", ["Okoye", "Bell", "Adams"])
def test_baskets(name):
    """a basket holds all articles in the order of the sales"""
    assert dict(baskets(SALES))[name] == by_hand(name, 1)


@pytest.mark.parametrize("name", ["Okoye", "Bell", "Adams"])
def test_shares(name):
    """shares of a customer's total, in the order of the sales"""
    cents = by_hand(name, 2)
    assert shares(SALES).get(name) == pytest.approx([part / sum(cents) for part in cents])


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ("OBOOBAO", ("O", 2)),
        ("ABBBA", ("B", 3)),
        ("BBAA", ("B", 2)),
        ("ACCBB", ("C", 2)),
        ("Z", ("Z", 1)),
    ],
)
def test_longest_run(names, wanted):
    """the longest run of sales in a row, the first of equal ones"""
    assert longest_run([(name, "tea", 300 - n) for n, name in enumerate(names)]) == wanted


def test_nothing():
    """a day without sales"""
    assert (totals([]), baskets([]), shares([]), longest_run([])) == ({}, [], {}, None)


def test_sales_stay():
    """the sales keep their order"""
    sales = list(SALES)
    totals(sales), baskets(sales), shares(sales), longest_run(sales)
    assert sales == SALES
