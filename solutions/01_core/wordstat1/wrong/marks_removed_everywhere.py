# expect: marks inside a word belong to it
def words(text):
    for mark in '.,;:!?"()':
        text = text.replace(mark, " ")
    return text.lower().split()


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def rank(entry):
    word, number = entry
    return -number, word


def top_words(text, size):
    return sorted(count(words(text)).items(), key=rank)[:size]
