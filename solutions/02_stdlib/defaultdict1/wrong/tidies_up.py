# expect: stays in the index, empty as it is
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
    return [other for other in index.get(letters(word), []) if other != word]


def is_known(index, word):
    """Return True if the index has a word with these letters. The index stays as it is."""
    known = index[letters(word)] != []
    if not known:
        del index[letters(word)]
    return known


def families(index):
    """Return how many groups have at least two words in them."""
    return len([group for group in index.values() if len(group) >= 2])


def by_length(words):
    """Return a plain dict from lengths to dicts from first letters to lists of words."""
    groups = defaultdict(lambda: defaultdict(list))
    for word in words:
        groups[len(word)][word[0]].append(word)
    return {length: dict(inner) for length, inner in groups.items()}
