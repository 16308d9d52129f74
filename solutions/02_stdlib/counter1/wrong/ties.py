# expect: equal counts are in alphabetical order, capitals do not matter
"""Counting without a loop."""

from collections import Counter


def top_words(text, count=3):
    """Return the most frequent words with their counts, ties in alphabetical order."""
    return Counter(text.lower().split()).most_common(count)


def missing(wanted, found):
    """Return a dict of the parts that a kit lacks: part -> how many."""
    return Counter(wanted) - Counter(found)


def stock(*deliveries):
    """Return one Counter of all parts in the deliveries, each a list of part names."""
    total = Counter()
    for delivery in deliveries:
        total.update(delivery)
    return total


def enough_for(kit, store):
    """Return how many whole kits the store allows; both are Counters."""
    return min([store[part] // count for part, count in kit.items()])
