"""No letters left.

Every Thursday Farid climbs the ladder at the Rex cinema and hangs up a title, letter by letter,
out of an old box. Last week he was at the top when he found that there was no third S.

A Counter is a dict that counts whatever you give it:

    >>> from collections import Counter
    >>> nails = Counter(["long", "short", "long"])
    >>> nails["long"], nails["brass"]            # what isn't there reads as 0
    (2, 0)
    >>> nails.most_common(1)
    [('long', 2)]
    >>> Counter(long=5, short=1) - Counter(long=2, short=4)     # nothing goes below 0
    Counter({'long': 3})
    >>> Counter(long=5, short=1) | Counter(long=2, short=4)     # the larger number of each
    Counter({'long': 5, 'short': 4})

`+` adds two of them. `Counter("SEE")` counts the letters of a text. In `most_common`, equal
counts come in the order in which they were first seen.

Write the four functions. Then Farid can ask from the ground:
`python3 counter1.py box.txt week.txt` (on Windows with `py`).
"""

import sys
from collections import Counter
from pathlib import Path


def letters(title):
    """Return a Counter of the letters and digits that a title needs, as capitals.

    Nothing hangs for spaces and punctuation: "2 B, 2 b!" needs two 2 and two B.
    """
    # TODO


def missing(title, box):
    """Return a Counter of what the box, another Counter, lacks for this title."""
    # TODO


def shopping(titles, box):
    """Return a Counter of what to buy so that every title can hang, one title at a time."""
    # TODO: two titles that lack one S each need one S, not two.


def most_used(titles, count=3):
    """Return the letters that the titles need most often, all titles together.

    It's a list such as [("E", 12), ("I", 9), ("N", 9)]; equal ones are in alphabetical order.
    """
    # TODO


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
