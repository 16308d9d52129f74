from collections import Counter
from itertools import groupby

counts: Counter[str] = Counter()
while line := input("Review? "):
    words = [part.strip(".,;:!?\"()") for part in line.casefold().split()]
    counts.update(word for word in words if len(word) >= 4)


def rank(entry):
    word, count = entry
    return -count, word


entries = sorted((entry for entry in counts.items() if entry[1] > 1), key=rank)
for count, group in groupby(entries, key=lambda entry: entry[1]):
    print(f"{count} x " + ", ".join(word for word, _ in group))
if not entries:
    print("Nothing comes twice.")
