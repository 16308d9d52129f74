"""The dict that grows by being asked."""

from collections import defaultdict


def letters(word):
    """Return the word's letters in order: "silent" and "listen" give the same."""
    return "".join(sorted(word.lower()))


def build(words):
    """Return a defaultdict: letters in order -> list of the words with these letters."""
    index = defaultdict(list)
    for word in words:
        index[letters(word)].append(word)
    return index


def anagrams(index, word):
    """Return a new list of the words with the same letters, the word itself left out."""
    return [other for other in index.get(letters(word), []) if other != word]


def is_known(index, word):
    """Return True when a word with these letters is in the index."""
    return bool(index.get(letters(word)))


def families(index):
    """Return how many groups of at least two words there are."""
    return len([group for group in index.values() if len(group) > 1])


def by_length(words):
    """Return a plain dict: length -> dict of first letter -> list of words."""
    groups = defaultdict(lambda: defaultdict(list))
    for word in words:
        groups[len(word)][word[0]].append(word)
    return {length: dict(by_letter) for length, by_letter in groups.items()}


# Why this way
#
# A defaultdict is a tool for building. Once built, it is handed out as a plain
# dict, so that a misspelt key is an error at once and not an empty list later.
# setdefault on a plain dict does the same for one place; the factory is clearer
# when several places add to the groups. A lambda is needed for the nested one,
# because the factory must be callable: defaultdict(list) itself is a dict.
