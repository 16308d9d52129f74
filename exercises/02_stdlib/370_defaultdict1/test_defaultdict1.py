import pytest
from defaultdict1 import anagrams, build, by_length, families, is_known


def club():
    """Return the club's words; three groups."""
    return ["stone", "listen", "silent", "oak", "tinsel", "notes"]


def test_anagrams():
    """anagrams are found, without the word itself"""
    assert anagrams(build(club()), "silent") == ["listen", "tinsel"]
    assert anagrams(build(club()), "onset") == ["stone", "notes"]
    assert anagrams(build(club()), "oak") == []
    assert anagrams(build(club()), "ako") == ["oak"]
    assert anagrams(build(club()), "xqzzk") == []
    assert anagrams(build(["Silent", "tinsel", "enlist"]), "Listen") == [
        "Silent",
        "tinsel",
        "enlist",
    ]


def test_anagrams_unknown():
    """after a question about an unknown word, the index is what it was"""
    index = build(["oak", "koa"])
    anagrams(index, "elm")
    anagrams(index, "beech")
    assert dict(index) == {"ako": ["oak", "koa"]}


def test_anagrams_twice():
    """a word that somebody asked about is still there for the next question"""
    index = build(["oak", "koa"])
    anagrams(index, "oak")
    assert dict(index) == {"ako": ["oak", "koa"]}


def test_anagrams_own():
    """the list that anagrams returns is a new one: emptying it doesn't empty the index"""
    index = build(["oak", "koa"])
    anagrams(index, "kao").clear()
    assert dict(index) == {"ako": ["oak", "koa"]}


def test_known():
    """a word is known if there is one with its letters"""
    assert is_known(build(club()), "onset") is True
    assert is_known(build(club()), "kao") is True
    assert is_known(build(club()), "elm") is False


def test_known_unknown():
    """asking whether a word is known leaves nothing behind"""
    index = build(["oak", "koa"])
    is_known(index, "elm")
    assert dict(index) == {"ako": ["oak", "koa"]}


def test_known_empty():
    """a group that has lost all its words makes nothing known"""
    index = build(["elm"])
    index["elm"].clear()
    assert is_known(index, "mel") is False


def test_known_empty_stays():
    """a group that has lost all its words stays in the index, empty as it is"""
    index = build(["elm", "oak"])
    index["elm"].clear()
    is_known(index, "mel")
    assert dict(index) == {"elm": [], "ako": ["oak"]}


def test_families():
    """a family has at least two words"""
    assert families(build(club())) == 2
    assert families(build(["oak", "elm"])) == 0
    assert families(build([])) == 0
    assert families(build(["no", "on", "no", "elm"])) == 1


def test_build():
    """new words can still be appended to the index, under letters it doesn't have"""
    index = build(["oak"])
    index["elm"].append("elm")
    index["ako"].append("koa")
    assert dict(index) == {"ako": ["oak", "koa"], "elm": ["elm"]}


def test_by_length():
    """words by length, then by first letter"""
    assert by_length(["oak", "elm", "orchid"]) == {
        3: {"o": ["oak"], "e": ["elm"]},
        6: {"o": ["orchid"]},
    }
    assert by_length([]) == {}


def test_by_length_order():
    """words of one group are in the order in which they came, twice if they came twice"""
    assert by_length(["fir", "plum", "fig", "pear", "fir"]) == {
        3: {"f": ["fir", "fig", "fir"]},
        4: {"p": ["plum", "pear"]},
    }


def test_by_length_plain():
    """a length that no word has is a KeyError in the result"""
    groups = by_length(["oak", "elm"])
    with pytest.raises(KeyError):
        groups[9]
    assert groups == {3: {"o": ["oak"], "e": ["elm"]}}


def test_by_length_plain_inside():
    """a first letter that no word has is a KeyError in the result"""
    groups = by_length(["oak", "elm"])
    with pytest.raises(KeyError):
        groups[3]["z"]
    assert groups == {3: {"o": ["oak"], "e": ["elm"]}}
