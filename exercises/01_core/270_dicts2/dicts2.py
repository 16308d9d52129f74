"""Hangman, with a little help.

Mei has lost every game of hangman against her brother. Tonight she brings a list of
words and a dict. Which letter should she try first? The one that comes most often:

    >>> counts = {}
    >>> for letter in "noon":
    ...     counts[letter] = counts.get(letter, 0) + 1
    >>> counts
    {'n': 2, 'o': 2}

A dict keeps its keys in the order in which they came. The first time a letter turns up,
`counts[letter]` would raise a KeyError. `get` doesn't: it hands back what you wrote
after the comma when there is no such key.

Then her brother draws five lines: a word of five letters. So Mei groups her words, in a
dict again, but its values are lists. For a new key put a fresh empty list there first;
then append.

How many of each, and which belong together? Answer both for Mei, without touching her
list, and then pick her letter.
"""


def letter_counts(words):
    """Return a dict that says how often each letter comes in all the words together."""
    counts = {}
    # TODO: a loop for the words, and a second one inside it for the letters.
    return counts


def by_length(words):
    """Return a dict from a length to the list of words of that length, in their order."""
    groups = {}
    # TODO
    return groups


def best_letter(words, tried):
    """Return the letter that comes most often in the words and hasn't been tried yet.

    tried is a text such as "aes". If several letters come equally often, return the one
    that turns up first in the words. If no letter is left, return "".
    """
    # TODO: you have counted already.
    return ""
