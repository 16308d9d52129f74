"""Hangman, with a little help."""


def letter_counts(words):
    """Return a dict that says how often each letter comes in all the words together."""
    counts = {}
    for word in words:
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


# Why this way
#
# Each loop looks at every word once. Calling `count` for each letter of the alphabet
# would read all the words 26 times, and miss the ç. The `[]` is made inside the loop:
# one empty list made before it would be shared, and every group would hold all the
# words. A dict remembers the order of its keys, so `>` keeps the letter met first.
