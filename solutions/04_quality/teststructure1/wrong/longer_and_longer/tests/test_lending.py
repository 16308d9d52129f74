# expect: a bug in one place leaves at least half
import pytest



def test_0(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]


def test_1(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)


def test_2(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)


def test_3(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    library.lend("projector", "Goran", 3)
    assert library.available() == []


def test_4(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    library.lend("projector", "Goran", 3)
    assert library.available() == []
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)


def test_5(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    library.lend("projector", "Goran", 3)
    assert library.available() == []
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)
    assert library.give_back("tent", 15) == 0


def test_6(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    library.lend("projector", "Goran", 3)
    assert library.available() == []
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)
    assert library.give_back("tent", 15) == 0
    assert library.available() == ["tent"]
    library.lend("tent", "Goran", 16)
    assert library.available() == []
    assert library.give_back("drill", 20) == 150
