import pytest

from docslookup1 import book_title, how_often, is_on_shelf, spine, tidy


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the tide tables", "The Tide Tables"),
        ("BIRDS of the FEN", "Birds Of The Fen"),
        ("atlas", "Atlas"),
    ],
)
def test_book_title(text, wanted):
    """each word of a title starts with a capital, the rest is small"""
    assert book_title(text) == wanted


@pytest.mark.parametrize(
    ("letter", "text", "wanted"),
    [("e", "shelves", 2), ("a", "Anna and Clara", 4), ("z", "index", 0)],
)
def test_how_often(letter, text, wanted):
    """the letter is counted, a capital is another letter"""
    assert how_often(letter, text) == wanted


@pytest.mark.parametrize("inside", ["Maps of the coast", "two  spaces", ""])
def test_tidy(inside):
    """the spaces around the text go, those inside stay"""
    assert tidy(f"   {inside}  ") == inside


@pytest.mark.parametrize(
    ("shelf", "mark", "wanted"),
    [("GEO", "GEO-114", True), ("GEO", "BIO-GEO-2", False), ("B", "BIO-7", True)],
)
def test_is_on_shelf(shelf, mark, wanted):
    """only a mark that begins with the shelf is on it"""
    assert is_on_shelf(shelf, mark) == wanted


@pytest.mark.parametrize("text", ["Ferns", "Sea Charts", "A"])
def test_spine_is_20_wide(text):
    """the line is 20 characters wide"""
    assert len(spine(text)) == 20


def test_spine_is_in_the_middle():
    """the text stands in the middle, and one wider than 20 stays as it is"""
    assert spine("Ferns!") == " " * 7 + "Ferns!" + " " * 7
    assert spine("A History of Lighthouses") == "A History of Lighthouses"
