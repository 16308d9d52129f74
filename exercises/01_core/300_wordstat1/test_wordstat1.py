import pytest

from wordstat1 import count, rank, top_words, words

REVIEW = """Good food, good view! The room was small (very small); the food: very good.
"Small but good", said my friend ... and the friend of my friend."""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Good food, good view!", ["good", "food", "good", "view"]),
        ('(Very) "small" room; small?', ["very", "small", "room", "small"]),
        ("  a\n b  ", ["a", "b"]),
        ("", []),
    ],
)
def test_words(text, wanted):
    """lower case, and no marks around the words"""
    assert words(text) == wanted


def test_marks_inside():
    """marks inside a word belong to it"""
    assert words("It's a wi-fi.net, o.k.") == ["it's", "a", "wi-fi.net", "o.k"]


def test_only_marks():
    """marks without a word are no word"""
    assert words("good ... ! (?) view") == ["good", "view"]


@pytest.mark.parametrize("items", [["a", "b", "a"], ["x"], [], ["a", "b", "c", "c", "b", "c"]])
def test_count(items):
    """how often each item is in the list"""
    wanted = {item: items.count(item) for item in items}
    assert count(items) == wanted


def test_rank_number():
    """a larger number comes first, whatever the word"""
    entries = [("a", 2), ("z", 10), ("m", 1)]
    assert sorted(entries, key=rank) == [("z", 10), ("a", 2), ("m", 1)]


def test_rank_word():
    """equal numbers are sorted by the word"""
    entries = [("view", 2), ("bath", 2), ("food", 3), ("room", 2)]
    assert sorted(entries, key=rank) == [("food", 3), ("bath", 2), ("room", 2), ("view", 2)]


@pytest.mark.parametrize("size", [1, 3, 5, 6])
def test_top_words(size):
    """the most frequent words of a review"""
    found = [("good", 4), ("friend", 3), ("small", 3), ("the", 3), ("food", 2), ("my", 2)]
    assert top_words(REVIEW, size) == found[:size]


def test_top_words_fewer():
    """if there are fewer words, there are fewer entries"""
    assert top_words("good, good", 3) == [("good", 2)]
    assert top_words("", 3) == []
