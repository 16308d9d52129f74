# expect: a larger number comes first, whatever the word
def words(text):
    found = []
    for part in text.lower().split():
        word = part.strip('.,;:!?"()')
        if word:
            found.append(word)
    return found


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def rank(entry):
    word, number = entry
    return number, word


def top_words(text, size):
    entries = count(words(text)).items()
    return sorted(entries, key=rank, reverse=True)[:size]
