# expect: every word is with the words of its own length, in their order
def letter_counts(words):
    counts = {}
    for word in words:
        for letter in word:
            counts[letter] = counts.get(letter, 0) + 1
    return counts


def by_length(words):
    groups = {}
    for word in words:
        groups[len(word)] = [word]
    return groups


def best_letter(words, tried):
    best = ""
    most = 0
    for letter, count in letter_counts(words).items():
        if letter not in tried and count > most:
            best = letter
            most = count
    return best
