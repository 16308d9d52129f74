import pytest

from dicts3 import merged, names_by_number, remove_unlisted

PRIVATE = {"Ana": "4711", "Ben": "0815"}
OFFICE = {"Ben": "9000", "Cem": "4711"}


def test_merged():
    """the entries of both books, the office number where both have one"""
    assert merged(dict(PRIVATE), dict(OFFICE)) == {"Ana": "4711", "Ben": "9000", "Cem": "4711"}
    assert merged({}, dict(OFFICE)) == OFFICE
    assert merged(dict(PRIVATE), {}) == PRIVATE


def test_merged_leaves_books():
    """merging changes neither of the two books"""
    private, office = dict(PRIVATE), dict(OFFICE)
    book = merged(private, office)
    book["Dua"] = "1234"
    assert private == PRIVATE
    assert office == OFFICE


@pytest.mark.parametrize("book", [{}, {"Ana": "4711"}, PRIVATE])
def test_names_by_number(book):
    """each number leads to its name"""
    wanted = {book[name]: [name] for name in book}
    assert names_by_number(book) == wanted


def test_names_with_equal_numbers():
    """all names that share a number are kept, in their order"""
    book = {"Ana": "1", "Ben": "2", "Cem": "1", "Dua": "3", "Eli": "1", "Fay": "2"}
    assert names_by_number(book) == {"1": ["Ana", "Cem", "Eli"], "2": ["Ben", "Fay"], "3": ["Dua"]}


def test_remove_nothing():
    """with a number everywhere nothing is removed"""
    book = dict(PRIVATE)
    remove_unlisted(book)
    assert book == PRIVATE


@pytest.mark.parametrize(
    "book",
    [{"Ana": "", "Ben": "2"}, {"Ana": "1", "Ben": "", "Cem": "", "Dua": "4"}, {"Ana": ""}],
)
def test_remove_unlisted(book):
    """entries without a number are removed, all of them, from this very book"""
    wanted = {name: number for name, number in book.items() if number}
    mine = dict(book)
    remove_unlisted(mine)
    assert mine == wanted
