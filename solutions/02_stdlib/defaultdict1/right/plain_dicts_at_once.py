"""The index that grows by being asked."""

from collections import defaultdict


def letters(word):
    """Return the word's letters in order: "silent" and "Listen" give the same."""
    return "".join(sorted(word.lower()))


def build(words):
    """Return a defaultdict from letters in order to the list of the words that have them."""
    index = defaultdict(list)
    for word in words:
        index[letters(word)].append(word)
    return index


def anagrams(index, word):
    """Return a new list of the other words with these letters. The index stays as it is."""
    index = dict(index)
    try:
        return [other for other in index[letters(word)] if other != word]
    except KeyError:
        return []


def is_known(index, word):
    """Return True if the index has a word with these letters. The index stays as it is."""
    return bool(index.get(letters(word)))


def families(index):
    """Return how many groups have at least two words in them."""
    return sum(len(group) > 1 for group in index.values())


def by_length(words):
    """Return a plain dict from lengths to dicts from first letters to lists of words."""
    lengths = dict.fromkeys(len(word) for word in words)
    for length in lengths:
        inner = defaultdict(list)
        for word in words:
            if len(word) == length:
                inner[word[0]].append(word)
        lengths[length] = dict(inner)
    return lengths
