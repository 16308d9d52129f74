def letter_counts(words):
    counts = {}
    for letter in "".join(words):
        if letter in counts:
            counts[letter] = counts[letter] + 1
        else:
            counts[letter] = 1
    print(counts)
    return counts


def by_length(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def best_letter(words, tried):
    counts = letter_counts(words)
    for letter in tried:
        counts.pop(letter, None)
    return max(counts, key=counts.get) if counts else ""
