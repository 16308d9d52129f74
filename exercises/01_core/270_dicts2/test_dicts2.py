from dicts2 import best_letter, by_length, letter_counts


def test_one_word():
    """the letters of a single word"""
    assert letter_counts(["noon"]) == {"n": 2, "o": 2}
    assert letter_counts(["a"]) == {"a": 1}


def test_all_words():
    """the letters of all the words together"""
    assert letter_counts(["tea", "eel", "", "tea"]) == {"t": 2, "e": 4, "a": 2, "l": 1}
    assert letter_counts(["çay", "ça"]) == {"ç": 2, "a": 2, "y": 1}


def test_no_words():
    """no words, no letters and no groups"""
    assert letter_counts([]) == {}
    assert by_length([]) == {}


def test_by_length():
    """every word is with the words of its own length, in their order"""
    assert by_length(["train", "tea", "house", "eel", "a"]) == {
        5: ["train", "house"],
        3: ["tea", "eel"],
        1: ["a"],
    }
    assert by_length(["house"]) == {5: ["house"]}


def test_same_word_twice():
    """a word that is there twice is in its group twice"""
    assert by_length(["tea", "a", "tea"]) == {3: ["tea", "tea"], 1: ["a"]}


def test_best_letter():
    """the letter that comes most often"""
    assert best_letter(["train", "stilt"], "") == "t"
    assert best_letter(["house", "eel"], "") == "e"


def test_tried():
    """a letter that was tried isn't suggested again"""
    assert best_letter(["banana"], "a") == "n"
    assert best_letter(["banana", "bob"], "na") == "b"


def test_equally_often():
    """of letters that come equally often, the first in the words"""
    assert best_letter(["noon"], "") == "n"
    assert best_letter(["zebra"], "ze") == "b"


def test_no_letter_left():
    """if every letter has been tried, there is none to suggest"""
    assert best_letter(["noon"], "ion") == ""
    assert best_letter([], "") == ""


def test_words_stay():
    """the list of words is only read"""
    words = ["tea", "a", "tea"]
    letter_counts(words)
    assert words == ["tea", "a", "tea"], "letter_counts has changed the list of words"
    by_length(words)
    assert words == ["tea", "a", "tea"], "by_length has changed the list of words"
    best_letter(words, "")
    assert words == ["tea", "a", "tea"], "best_letter has changed the list of words"
