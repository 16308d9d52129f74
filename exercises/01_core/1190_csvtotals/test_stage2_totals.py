from decimal import Decimal

import pytest
from csvtotals import totals


def test_numbers():
    """stage 2: number columns are added up"""
    rows = [["chain", "3", "73.50"], ["bell", "1", "14.95"]]
    assert totals(["part", "pieces", "price"], rows) == {
        "pieces": Decimal(4),
        "price": Decimal("88.45"),
    }
    assert rows == [["chain", "3", "73.50"], ["bell", "1", "14.95"]], "totals has changed the rows"


def test_exact():
    """stage 2: sums are exact"""
    assert totals(["price"], [["0.10"], ["0.20"], ["-0.05"]]) == {"price": Decimal("0.25")}


@pytest.mark.parametrize("blank", ["", "  "])
def test_blank(blank):
    """stage 2: blank cells count nothing, and spaces don't matter"""
    assert totals(["a", "b"], [[blank, "1"], [" 2 ", "3"]]) == {
        "a": Decimal(2),
        "b": Decimal(4),
    }


def test_zero():
    """stage 2: a column of zeros is a number column"""
    assert totals(["a"], [["0"], ["0.00"]]) == {"a": Decimal("0.00")}


@pytest.mark.parametrize("cells", [["1", "two"], ["two", "1"], ["1", "2 pieces", ""], ["1", "2,5"]])
def test_texts(cells):
    """stage 2: one text among the numbers, and the column isn't added up"""
    assert totals(["a", "b"], [[cell, "1"] for cell in cells]) == {"b": Decimal(len(cells))}


@pytest.mark.parametrize("word", ["nan", "inf", "-Infinity", "sNaN"])
def test_words(word):
    """stage 2: nan and inf are words, in any spelling that Decimal takes"""
    assert totals(["a", "b"], [["1", "2"], [word, "3"]]) == {"b": Decimal(5)}


def test_nothing_to_add():
    """stage 2: a column without any number isn't added up"""
    assert totals(["a", "b", "c"], [["", " ", "2"]]) == {"c": Decimal(2)}
    assert totals(["a", "b"], [["x", ""], ["", ""]]) == {}
    assert totals(["a", "b"], []) == {}
