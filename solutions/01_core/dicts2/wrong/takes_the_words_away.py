# expect: letter_counts has changed the list of words
"""Hangman, with a little help."""


def letter_counts(words):
    """Return a dict that says how often each letter comes in all the words together."""
    counts = {}
    while words:
        word = words.pop(0)
        for letter in word:
            counts[letter] = counts.get(letter, 0) + 1
    return counts


def by_length(words):
    """Return a dict from a length to the list of words of that length, in their order."""
    groups = {}
    for word in words:
        length = len(word)
        if length not in groups:
            groups[length] = []
        groups[length].append(word)
    return groups


def best_letter(words, tried):
    """Return the letter that comes most often in the words and hasn't been tried yet."""
    best = ""
    best_count = 0
    for letter, count in letter_counts(words).items():
        if letter not in tried and count > best_count:
            best = letter
            best_count = count
    return best


