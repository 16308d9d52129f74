from collections import defaultdict

import pytest
from defaultdict1 import anagrams, build, by_length, families, is_known

WORDS = ["listen", "silent", "tinsel", "stone", "notes", "oak"]


@pytest.mark.parametrize(
    ("word", "wanted"),
    [("silent", ["listen", "tinsel"]), ("onset", ["stone", "notes"]), ("oak", []), ("elm", [])],
)
def test_anagrams(word, wanted):
    """anagrams are found, the word itself left out"""
    assert anagrams(build(WORDS), word) == wanted


def test_keys():
    """the keys of the index are letters in order"""
    assert sorted(build(WORDS)) == ["ako", "eilnst", "enost"]


def test_asking_for_anagrams():
    """asking for anagrams does not make the index grow"""
    index = build(WORDS)
    anagrams(index, "elm")
    anagrams(index, "beech")
    assert sorted(index) == sorted(build(WORDS))


@pytest.mark.parametrize(("word", "wanted"), [("onset", True), ("kao", True), ("elm", False)])
def test_known(word, wanted):
    """a word is known when one with its letters is there"""
    assert is_known(build(WORDS), word) == wanted


def test_asking_whether_known():
    """asking whether a word is known does not make the index grow"""
    index = build(WORDS)
    is_known(index, "elm")
    assert len(index) == 3


def test_known_empty_group():
    """a group that has become empty knows no word"""
    index = build(["oak"])
    index["elm"].clear()
    assert is_known(index, "mel") is False


@pytest.mark.parametrize(
    ("words", "wanted"), [(WORDS, 2), (["oak", "elm"], 0), ([], 0), (["on", "no"], 1)]
)
def test_families(words, wanted):
    """a family has at least two words"""
    assert families(build(words)) == wanted


def test_index_stays_defaultdict():
    """new words can still be appended to the index"""
    index = build(WORDS)
    index["abc"].append("cab")
    assert (index["abc"], type(index)) == (["cab"], defaultdict)


@pytest.mark.parametrize(
    "words", [["oak", "elm", "orchid"], ["a", "b", "a"], [], ["fir", "fig", "pear", "plum"]]
)
def test_by_length(words):
    """words by length, then by first letter, in their order"""
    wanted = {}
    for word in words:
        wanted.setdefault(len(word), {}).setdefault(word[0], []).append(word)
    assert by_length(words) == wanted


@pytest.mark.parametrize(("length", "letter"), [(9, "o"), (3, "z")])
def test_by_length_is_plain(length, letter):
    """the result does not grow by being asked, at neither level"""
    groups = by_length(["oak", "elm"])
    with pytest.raises(KeyError):
        groups[length][letter]
