from decimal import Decimal

import pytest

from csvtotals import totals


def test_numbers():
    """stage 2: columns of numbers are added up"""
    rows = [["chain", "3", "73.50"], ["bell", "1", "14.95"]]
    assert totals(["part", "pieces", "price"], rows) == {
        "pieces": Decimal(4),
        "price": Decimal("88.45"),
    }


def test_exact():
    """stage 2: sums are exact"""
    assert totals(["price"], [["0.10"], ["0.20"], ["-0.05"]]) == {"price": Decimal("0.25")}


@pytest.mark.parametrize("blank", ["", "  "])
def test_blank(blank):
    """stage 2: blank cells count nothing"""
    assert totals(["a", "b"], [[blank, "1"], [" 2 ", "3"]]) == {"a": Decimal(2), "b": Decimal(4)}


@pytest.mark.parametrize("cells", [["1", "two"], ["two", "1"], ["1", "2 pieces", ""], ["1", "2,5"]])
def test_texts(cells):
    """stage 2: one text among the numbers, and the column is not added up"""
    assert totals(["a", "b"], [[cell, "1"] for cell in cells]) == {"b": Decimal(len(cells))}


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [([["", " ", "2"]], {"c": Decimal(2)}), ([["x", "", "2"]], {"c": Decimal(2)}), ([], {})],
)
def test_nothing_to_add(rows, wanted):
    """stage 2: a column without any number is not added up"""
    assert totals(["a", "b", "c"], rows) == wanted
