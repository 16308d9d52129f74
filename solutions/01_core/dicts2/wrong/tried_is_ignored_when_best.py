# expect: a letter that was tried isn't suggested again
def letter_counts(words):
    counts = {}
    for word in words:
        for letter in word:
            counts[letter] = counts.get(letter, 0) + 1
    return counts


def by_length(words):
    groups = {}
    for word in words:
        if len(word) not in groups:
            groups[len(word)] = []
        groups[len(word)].append(word)
    return groups


def best_letter(words, tried):
    best = ""
    most = 0
    for letter, count in letter_counts(words).items():
        if count > most:
            best = letter
            most = count
    if best in tried:
        return ""
    return best
