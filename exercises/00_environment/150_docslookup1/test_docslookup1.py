from docslookup1 import card, how_often, place, spine, tidy


def test_tidy():
    """tidy: the spaces around the text go"""
    assert tidy("  Maps of the coast ") == "Maps of the coast"


def test_tidy_inside():
    """tidy: the spaces inside the text stay"""
    assert tidy(" two  spaces ") == "two  spaces"
    assert tidy("   ") == ""


def test_place():
    """place: GEO- at the start goes"""
    assert place("GEO-114") == "114"


def test_place_only_that():
    """place: only GEO- goes, letters like it that come after it stay"""
    assert place("GEO-E09G") == "E09G"
    assert place("GEO-GEO-5") == "GEO-5"


def test_place_of_another_shelf():
    """place: a mark that does not begin with GEO- stays as it is"""
    assert place("BIO-GEO-2") == "BIO-GEO-2"
    assert place("GEOLOGY") == "GEOLOGY"


def test_how_often():
    """how_often: every small one counts"""
    assert how_often("e", "shelves") == 2
    assert how_often("z", "index") == 0


def test_how_often_capitals():
    """how_often: the capitals count too"""
    assert how_often("a", "Anna and Clara") == 5
    assert how_often("é", "Émile et René") == 2


def test_spine():
    """spine: the text is in the middle, with dots around it"""
    assert spine("Ferns!") == ".......Ferns!......."


def test_spine_width():
    """spine: the line has 20 characters, whatever the text"""
    assert len(spine("Moss")) == 20
    assert len(spine("Wind and Weather")) == 20
    assert len(spine("Atlas")) == 20


def test_spine_too_long():
    """spine: a text that is too long for the line stays as it is"""
    assert spine("A History of Lighthouses") == "A History of Lighthouses"


def test_card():
    """card: zeros fill it up to four digits"""
    assert card(7) == "0007"
    assert card(42) == "0042"
    assert card(0) == "0000"


def test_card_long():
    """card: a number with four digits or more gets no zeros"""
    assert card(1850) == "1850"
    assert card(12345) == "12345"
