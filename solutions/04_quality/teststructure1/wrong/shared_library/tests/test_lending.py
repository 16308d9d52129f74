# expect: they pass in reversed order
import pytest

from library import Library

library = Library(["tent", "drill", "projector"])


def test_lend():
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]


def test_twice():
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)


def test_third():
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)


def test_unknown():
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)


def test_free():
    assert library.give_back("tent", 15) == 0


def test_back():
    assert library.available() == ["projector", "tent"]
