"""The words of a review."""


def words(text):
    """Return the words in lower case, without the characters .,;:!?"() around them."""
    found = []
    for part in text.lower().split():
        word = part.strip('.,;:!?"()')
        if word:
            found.append(word)
    return found


def count(items):
    """Return a dict with the number of times that each item is in the list."""
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def rank(entry):
    """Return the key by which an entry (word, number) is sorted."""
    word, number = entry
    return -number, word


def top_words(text, size):
    """Return the `size` most frequent words as a list of tuples (word, number)."""
    entries = count(words(text)).items()
    return sorted(entries, key=rank)[:size]


# Why this way
#
# `reverse=True` would turn both orders round, and the words would run from z to a;
# the minus sign turns the number only. Four functions with one task each could be
# tested one by one, and top_words reads like the sentence that ordered it. The
# library's collections.Counter has most_common(), which leaves ties in any order.
