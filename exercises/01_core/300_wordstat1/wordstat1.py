"""The words of a review.

A mixture of what you know: text, dict, tuple, sorting. The one new thing is how to
tell `sorted` what to look at: `key` takes a function, which is called for each element
and gives the value to sort by.

    >>> def price(offer):
    ...     name, euros = offer
    ...     return euros
    >>> sorted([("oats", 3), ("rye", 2), ("bran", 3)], key=price)
    [('rye', 2), ('oats', 3), ('bran', 3)]

Note that `price` stands there without brackets: the function itself is handed over.
If the key is a tuple, its first part decides, and the second only among equals. That
is how "by this, and then by that" is written everywhere.

A hotel wants the most frequent words of its reviews, with their counts, the most
frequent first and equally frequent ones in alphabetical order.
"""


def words(text):
    """Return the words in lower case, without the characters .,;:!?"() around them.

    "Good food, good view!" gives ["good", "food", "good", "view"]. A part made of
    such characters only is no word.
    """
    # TODO
    return text.split()


def count(items):
    """Return a dict with the number of times that each item is in the list."""
    # TODO
    return {}


def rank(entry):
    """Return the key by which an entry (word, number) is sorted."""
    word, number = entry
    # TODO: the largest number first, then the words in alphabetical order.
    return word


def top_words(text, size):
    """Return the `size` most frequent words as a list of tuples (word, number)."""
    # TODO
    return []
