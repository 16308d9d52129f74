import pytest

from library import Library


def with_loans(**loans):
    library = Library(["saw", "tent", "kayak"])
    for thing, name in loans.items():
        library.lend(thing, name, 1)
    return library


def test_available():
    assert with_loans(saw="Ilse").available() == ["kayak", "tent"]


def test_only_one():
    with pytest.raises(ValueError):
        with_loans(saw="Ilse").lend("saw", "Oya", 1)


def test_two_things():
    with pytest.raises(ValueError):
        with_loans(saw="Ilse", tent="Ilse").lend("kayak", "Ilse", 1)


def test_no_such_thing():
    with pytest.raises(KeyError):
        with_loans(boat="Ilse")


def test_fees():
    library = with_loans(saw="Ilse", tent="Ilse")
    assert library.give_back("saw", 15) == 0
    assert library.give_back("tent", 16) == 50


def test_give_back():
    library = with_loans(saw="Ilse")
    library.give_back("saw", 2)
    library.lend("saw", "Oya", 2)
