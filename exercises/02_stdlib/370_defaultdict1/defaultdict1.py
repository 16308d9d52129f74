"""The index that grows by being asked.

Bug report from a crossword club: "On Monday our anagram finder knew 3 groups of words. It's
Friday, nobody has added a word, and it says it knows 40,211. The page takes ten seconds. And
it finds an answer for xqzzk: an empty one."

A `defaultdict` is made for grouping. It's given a function, and for each missing key it calls
that function and keeps what comes back:

    >>> from collections import defaultdict
    >>> shelf = defaultdict(list)
    >>> shelf["red"].append("apple")
    >>> shelf["blue"]
    []
    >>> dict(shelf)
    {'red': ['apple'], 'blue': []}

Did you see it? Nobody put anything under "blue". Somebody only looked. `in` and `get` look
without leaving anything behind.

Find out who leaves things in the index. The last function fails for another reason: it needs
a defaultdict in a defaultdict, and a lambda can make one.
"""

from collections import defaultdict


def letters(word):
    """Return the word's letters in order: "silent" and "Listen" give the same."""
    return "".join(sorted(word.lower()))


def build(words):
    """Return a defaultdict from letters in order to the list of the words that have them.

    Its users may append words to it.
    """
    index = defaultdict(list)
    for word in words:
        index[letters(word)].append(word)
    return index


def anagrams(index, word):
    """Return a new list of the other words with these letters. The index stays as it is."""
    group = index[letters(word)]
    if word in group:
        group.remove(word)
    return group


def is_known(index, word):
    """Return True if the index has a word with these letters. The index stays as it is.

    A group that has lost all its words doesn't count.
    """
    return index[letters(word)] != []


def families(index):
    """Return how many groups have at least two words in them."""
    return len(index)


def by_length(words):
    """Return a plain dict from lengths to dicts from first letters to lists of words.

    by_length(["oak", "elm", "orchid"]) is
    {3: {"o": ["oak"], "e": ["elm"]}, 6: {"o": ["orchid"]}}.
    A length or a first letter that no word has is a KeyError there, not an empty dict or list.
    """
    groups = defaultdict(dict)
    for word in words:
        groups[len(word)][word[0]].append(word)
    return groups
