# expect: spaces and punctuation don't
"""No letters left."""

import sys
from collections import Counter
from pathlib import Path


def letters(title):
    """Return a Counter of the letters and digits that a title needs, as capitals."""
    return Counter(title.upper())


def missing(title, box):
    """Return a Counter of what the box, another Counter, lacks for this title."""
    return letters(title) - box


def shopping(titles, box):
    """Return a Counter of what to buy so that every title can hang, one title at a time."""
    result = Counter()
    for title in titles:
        result |= missing(title, box)
    return result


def most_used(titles, count=3):
    """Return the letters that the titles need most often, all titles together."""
    total = letters("".join(titles))
    return Counter(sorted(total.elements())).most_common(count)


def as_text(counter):
    """Return "E S S" for a Counter with one E and two S."""
    return " ".join(sorted(counter.elements()))


def main(argv):
    """Say what's missing from the box for each title, what to buy, and what's used most."""
    box = letters(Path(argv[0]).read_text(encoding="utf-8"))
    titles = Path(argv[1]).read_text(encoding="utf-8").splitlines()
    for title in titles:
        lack = missing(title, box)
        print(f"{title}: missing {as_text(lack)}" if lack else f"{title}: fits")
    print("To buy:", as_text(shopping(titles, box)) or "nothing")
    for letter, number in most_used(titles):
        print(letter, "#" * number)


if __name__ == "__main__":
    main(sys.argv[1:])
