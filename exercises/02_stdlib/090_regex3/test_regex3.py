import time

import pytest
from regex3 import cells, is_good, is_photo, mentions, times, without, words


def test_cells():
    """cells are what is between the |"""
    assert cells("tea|milk|sugar") == ["tea", "milk", "sugar"]
    assert cells("Zoë|9.5||") == ["Zoë", "9.5", "", ""]
    assert cells("tea") == ["tea"]


def test_mentions():
    """a name is found as it is written"""
    assert mentions("Who knows C++ or Java?", "C++") is True
    assert mentions("Ask Ito (bass).", "Ito (bass)") is True
    assert mentions("a [b", "[b") is True
    assert mentions("Ask Dr. Ox.", "Dr. Ox") is True


def test_mentions_not():
    """a name that is written in another way isn't found"""
    assert mentions("We use C", "C++") is False
    assert mentions("We use c++", "C++") is False
    assert mentions("from Dr Ox", "Dr. x") is False
    assert mentions("Ask Ito bass", "Ito (bass)") is False
    assert mentions("Costs 5", "$5") is False


def test_photo():
    """a photo ends with .jpg"""
    assert is_photo("zoë.jpg") is True
    assert is_photo("a.b.jpg") is True


def test_photo_not():
    """.jpg somewhere else, or in capitals, or without its dot, makes no photo"""
    assert is_photo("my-jpg-list.txt") is False
    assert is_photo("a.jpg.txt") is False
    assert is_photo("xjpg") is False
    assert is_photo("a.JPG") is False
    assert is_photo("a.jpg\n") is False


def test_without():
    """the mark is gone, wherever it was, and all of it"""
    assert without("(new) Gardener (new)", "(new)") == " Gardener "
    assert without("Cook ***", "***") == "Cook "
    assert without("C++ and C", "C++") == " and C"


def test_without_not():
    """what isn't the mark stays"""
    assert without("new Gardener", "(new)") == "new Gardener"
    assert without("Cook, 4.5 stars", "...") == "Cook, 4.5 stars"


def test_words():
    """any number of spaces or line breaks is between two words"""
    assert words("a  cook \n and a\n\ngardener ") == ["a", "cook", "and", "a", "gardener"]
    assert words("cook") == ["cook"]
    assert words(" \n") == []


def test_times():
    """the times of a text are found, as they were before"""
    assert times("from 9:30 to 17:00") == ["9:30", "17:00"]
    assert times("Ring 12, room 3:4") == []
    assert times("at 7:75, says the form") == ["7:75"]


def test_good():
    """words with a single space in between are a good title"""
    assert is_good("Gardener for 2 days") is True
    assert is_good("Köchin") is True
    assert is_good("night_shift 7") is True
    assert is_good("Gardener for the rose garden of a small castle near the sea") is True


def test_not_good():
    """other signs don't make a good title"""
    assert is_good("Cook!") is False
    assert is_good("Cook, nights") is False
    assert is_good("!") is False


def test_not_good_spaces():
    """a title with a space too many isn't good, and an empty one neither"""
    assert is_good("Cook ") is False
    assert is_good(" Cook") is False
    assert is_good("Cook  wanted") is False
    assert is_good("Cook\n") is False
    assert is_good("") is False


def test_good_quick():
    """a bad title is refused at once, however long it is"""
    for letters in [16, 20, 22, 24, 2000, 20000]:
        title = "a" * letters + "!"
        start = time.process_time()
        good = is_good(title)
        if time.process_time() - start > 0.25:
            pytest.fail(
                f"A title of {letters} letters and a ! keeps is_good busy. "
                "Is there still a + or * inside a group that has a + or * itself, "
                "with nothing that must be between two pieces?"
            )
        if good:
            pytest.fail(f"A title of {letters} letters and a ! is good, says is_good")


def test_good_quick_words():
    """a bad title of many words is refused at once, too"""
    for count in [12, 20, 24, 2000]:
        title = "ab " * count + "!"
        start = time.process_time()
        good = is_good(title)
        if time.process_time() - start > 0.25:
            pytest.fail(f"A title of {count} words and a ! keeps is_good busy")
        if good:
            pytest.fail(f"A title of {count} words and a ! is good, says is_good")
