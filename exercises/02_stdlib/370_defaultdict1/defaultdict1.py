"""The dict that grows by being asked.

collections.defaultdict(list) makes an empty list for each key that is missing, so
grouping needs no question whether the key is there.

    >>> from collections import defaultdict
    >>> shelf = defaultdict(list)
    >>> shelf["red"].append("apple")
    >>> shelf["blue"]
    []
    >>> dict(shelf)
    {'red': ['apple'], 'blue': []}

The last line is the trap: looking for "blue" has created it. A program that only asks
grows, and shows empty groups in its report. `in` and get() look without creating.

This anagram finder of a crossword club works until it has been asked a few
questions. Find what is wrong and mend it.
"""

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
    # TODO: mend. Asking must not change the index.
    return [other for other in index[letters(word)] if other != word]


def is_known(index, word):
    """Return True when a word with these letters is in the index.

    A group may have lost all its words; then its key alone makes nothing known.
    """
    # TODO: mend.
    return len(index[letters(word)]) > 0


def families(index):
    """Return how many groups of at least two words there are."""
    # TODO: mend: is a group always worth counting?
    return len(index)


def by_length(words):
    """Return a plain dict: length -> dict of first letter -> list of words.

    by_length(["oak", "elm", "orchid"]) is
    {3: {"o": ["oak"], "e": ["elm"]}, 6: {"o": ["orchid"]}}.
    Looking up a missing length or letter in the result raises KeyError.
    """
    # TODO: mend. The dict inside knows no missing letters.
    groups = defaultdict(dict)
    for word in words:
        groups[len(word)][word[0]].append(word)
    return groups
