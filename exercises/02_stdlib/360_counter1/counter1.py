"""Counting without a loop.

collections.Counter is a dict that counts. You give it the things, it gives you
how often each of them came. Most log analysis starts like this.

    >>> from collections import Counter
    >>> parts = Counter(["bolt", "nut", "bolt"])
    >>> parts["bolt"], parts["screw"]
    (2, 0)
    >>> parts.most_common(1)
    [('bolt', 2)]
    >>> Counter(bolt=5, nut=1) - Counter(bolt=2, nut=4)
    Counter({'bolt': 3})

A missing key reads as 0 and is not created. `+` adds the counts; `-` drops whatever is
not above zero, so it says what is left over, never what is owed.

Complete the tools of a furniture maker who also reads reviews.
"""

from collections import Counter


def top_words(text, count=3):
    """Return the most frequent words with their counts, ties in alphabetical order.

    Capitals do not matter. Words are what stands between spaces.
    """
    # TODO
    return []


def missing(wanted, found):
    """Return a dict of the parts that a kit lacks: part -> how many.

    Both arguments are lists of part names. Spare parts do not matter.
    """
    # TODO: Counters can be subtracted.
    return {}


def stock(*deliveries):
    """Return one Counter of all parts in the deliveries, each a list of part names."""
    # TODO
    return deliveries


def enough_for(kit, store):
    """Return how many whole kits the store allows; both are Counters.

    A kit has at least one part.
    """
    # TODO: each part allows store // kit; a part that is not there reads as 0.
    return 0
