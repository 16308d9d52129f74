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
