from types import FunctionType

import lrucache1
import pytest
from lrucache1 import Dictionary, distance, nearest
from pythlings_checks import program


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def quick():
    """Say that distance is slow still, before anybody waits for it."""
    found = lrucache1.distance
    if isinstance(found, FunctionType):
        pytest.fail("distance doesn't remember its answers yet: it's an ordinary function.")


class Publisher:
    """Answers in capitals, and writes down what it was asked."""

    def __init__(self):
        self.asked = []

    def __call__(self, word):
        self.asked.append(word)
        return f"{word.upper()}, no. {len(self.asked)}"


def test_distance():
    """short words have the right distance"""
    assert distance("tide", "tide") == 0
    assert distance("tide", "ride") == 1
    assert distance("kite", "tier") == 3
    assert distance("", "über") == 4
    assert distance("xyab", "ab") == 2
    assert distance("ab", "xyzab") == 3


def test_remembers():
    """distance works out each answer once"""
    quick()
    distance.cache_clear()
    distance("buttercup", "firefly")
    before = distance.cache_info().misses
    distance("buttercup", "firefly")
    distance("uttercup", "irefly")
    found = distance.cache_info().misses
    check(found, before, "Answers worked out after the same questions came again:")


def test_long():
    """long words are no problem any more"""
    quick()
    assert distance("antidisestablishment", "counterrevolutionary") == 18


def test_never_forgets():
    """distance never forgets"""
    quick()
    found = distance.cache_info().maxsize
    check(found, None, "How many answers distance keeps at most (its maxsize):")


def test_nearest():
    """the nearest word is found"""
    quick()
    assert nearest("buttrefly") == "butterfly"
    assert nearest("firefla") == "firefly"


def test_meaning():
    """the meaning comes from the publisher"""
    publisher = Publisher()
    book = Dictionary(publisher)
    assert book.meaning("nalu") == "NALU, no. 1"
    assert book.meaning("ʻāina") == "ʻĀINA, no. 2"


def test_asked_once():
    """the same word isn't asked again"""
    publisher = Publisher()
    book = Dictionary(publisher)
    found = [book.meaning(word) for word in ("nalu", "mele", "nalu", "nalu")]
    wanted = ["NALU, no. 1", "MELE, no. 2", "NALU, no. 1", "NALU, no. 1"]
    check(found, wanted, "Of a Dictionary, the meanings of nalu, mele, nalu and nalu:")
    check(publisher.asked, ["nalu", "mele"], "And the publisher was asked for these words:")


def test_three():
    """three words are remembered, and the one that nobody has wanted for longest goes"""
    publisher = Publisher()
    book = Dictionary(publisher)
    for word in ("nalu", "mele", "pua", "nalu", "kai", "pua", "nalu", "mele"):
        book.meaning(word)
    wanted = ["nalu", "mele", "pua", "kai", "mele"]
    words = "nalu, mele, pua, nalu, kai, pua, nalu, mele: what the publisher was asked:"
    check(publisher.asked, wanted, words)


def test_own():
    """two dictionaries don't share what they remember"""
    first, second = Publisher(), Publisher()
    one, other = Dictionary(first), Dictionary(second)
    one.meaning("nalu")
    other.meaning("nalu")
    words = "Two dictionaries were asked for nalu. What the second one's publisher was asked:"
    check(second.asked, ["nalu"], words)
    for word in ("mele", "pua", "kai"):
        other.meaning(word)
    one.meaning("nalu")
    words = "Then the second was asked for three more words, and the first for nalu again.\n"
    words += "What the first one's publisher was asked:"
    check(first.asked, ["nalu"], words)


def test_saved():
    """saved tells which part was answered from memory"""
    book = Dictionary(Publisher())
    for word in ("nalu", "nalu", "mele", "nalu", "mele"):
        book.meaning(word)
    assert book.saved() == 0.6
    book.meaning("pua")
    assert book.saved() == 0.5
    book.meaning("kai")
    assert book.saved() == 3 / 7


def test_saved_nothing():
    """saved is 0.0 before the first question"""
    book = Dictionary(Publisher())
    assert book.saved() == 0.0


def test_new_edition():
    """after new_edition everything is asked again, and counted from 0"""
    publisher = Publisher()
    book = Dictionary(publisher)
    book.meaning("nalu")
    book.meaning("nalu")
    book.new_edition()
    assert book.saved() == 0.0
    assert book.meaning("nalu") == "NALU, no. 2"
    assert book.saved() == 0.0


def test_three_again():
    """after new_edition three words are remembered, as before"""
    publisher = Publisher()
    book = Dictionary(publisher)
    book.new_edition()
    for word in ("nalu", "mele", "pua", "nalu", "kai", "mele"):
        book.meaning(word)
    wanted = ["nalu", "mele", "pua", "kai", "mele"]
    words = "After new_edition(): nalu, mele, pua, nalu, kai, mele. What the publisher was asked:"
    check(publisher.asked, wanted, words)


def test_program():
    """the program finds the word"""
    quick()
    program("lrucache1.py", "dargonfyl").prints("Did you mean dragonfly?")
