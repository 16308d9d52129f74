from collections import Counter, defaultdict


def letter_counts(words: list[str]) -> dict[str, int]:
    return Counter("".join(words))


def by_length(words: list[str]) -> dict[int, list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return groups


def best_letter(words, tried):
    for letter, _ in letter_counts(words).most_common():
        if letter not in tried:
            return letter
    return ""
