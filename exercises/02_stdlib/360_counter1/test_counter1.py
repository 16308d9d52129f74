from collections import Counter

import pytest
from counter1 import enough_for, missing, stock, top_words


def test_top():
    """the most frequent words come first"""
    assert top_words("oak pine oak elm oak pine", 2) == [("oak", 3), ("pine", 2)]


def test_top_default():
    """three words unless told otherwise, and none of an empty text"""
    assert top_words("d d d d c c c b b a") == [("d", 4), ("c", 3), ("b", 2)]
    assert [top_words(text) for text in ("", "  \n ")] == [[], []]


@pytest.mark.parametrize("text", ["pine elm oak", "oak elm pine", "OAK Elm piNE"])
def test_top_ties(text):
    """equal counts are in alphabetical order, capitals do not matter"""
    assert top_words(text, 2) == [("elm", 1), ("oak", 1)]


@pytest.mark.parametrize(
    ("wanted", "found", "lacks"),
    [
        (["leg"] * 4 + ["top"], ["leg"] * 3 + ["top"], {"leg": 1}),
        (["leg"] * 4 + ["top"], ["top", "top", "leg"], {"leg": 3}),
        (["leg", "bolt"], [], {"leg": 1, "bolt": 1}),
        (["leg"], ["leg", "glue"], {}),
    ],
)
def test_missing(wanted, found, lacks):
    """what is wanted and not there, spare parts left out"""
    assert dict(missing(wanted, found)) == lacks


@pytest.mark.parametrize(
    "deliveries", [[], [["nut"]], [["nut", "bolt"], ["nut"]], [["a"], [], ["b", "a", "a"]]]
)
def test_stock(deliveries):
    """the stock counts all deliveries together"""
    parts = [part for delivery in deliveries for part in delivery]
    assert stock(*deliveries) == Counter(parts)


def test_stock_is_counter():
    """a part that was never delivered counts 0"""
    assert stock(["nut"])["screw"] == 0


@pytest.mark.parametrize(
    ("kit", "store", "wanted"),
    [
        ({"leg": 4, "top": 1}, {"leg": 12, "top": 9}, 3),
        ({"leg": 4, "top": 1}, {"leg": 15, "top": 2}, 2),
        ({"leg": 4, "top": 1}, {"leg": 3, "top": 2}, 0),
        ({"leg": 4, "bolt": 8}, {"leg": 400}, 0),
    ],
)
def test_enough(kit, store, wanted):
    """the scarcest part decides, a missing one too"""
    assert enough_for(Counter(kit), Counter(store)) == wanted


def test_enough_changes_nothing():
    """asking does not change the store"""
    store = Counter(leg=4)
    answers = [enough_for(Counter(leg=1, top=1), store), enough_for(Counter(leg=2), store)]
    assert (answers, dict(store)) == ([0, 2], {"leg": 4})
