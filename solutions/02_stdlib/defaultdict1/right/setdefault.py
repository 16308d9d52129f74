from collections import defaultdict


def letters(word: str) -> str:
    return "".join(sorted(word.casefold()))


def build(words):
    index = defaultdict(lambda: [])
    for word in words:
        index[letters(word)] += [word]
    return index


def anagrams(index, word):
    key = letters(word)
    if key not in index:
        return []
    found = index[key].copy()
    while word in found:
        found.remove(word)
    return found


def is_known(index, word):
    return letters(word) in index and len(index[letters(word)]) > 0


def families(index):
    number = 0
    for key in index:
        if len(index[key]) >= 2:
            number += 1
    return number


def by_length(words):
    groups = {}
    for word in words:
        print(word)
        groups.setdefault(len(word), {}).setdefault(word[0], []).append(word)
    return groups
