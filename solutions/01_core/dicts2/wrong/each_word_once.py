# expect: the letters of all the words together
def letter_counts(words):
    counts = {}
    for word in words:
        for letter in word:
            counts[letter] = word.count(letter)
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
        if letter not in tried and count > most:
            best = letter
            most = count
    return best
