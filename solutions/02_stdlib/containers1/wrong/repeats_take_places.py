# expect: recent(['tea', 'bus', 'bus', 'bus', 'bus'], 2)
"""The bus in Recife."""

from collections import ChainMap, deque


def phrasebook(own, region, language):
    """Return a mapping: the traveller's own phrases win over the region's, and these over the"""
    return ChainMap(own, region, language)


def reset(book, word):
    """Take the traveller's own phrase for the word out of the phrasebook."""
    book.maps[0].pop(word, None)


def recent(words, keep):
    """Return a list of the `keep` different words that were looked up last, the latest last."""
    latest = deque(maxlen=keep)
    for word in words:
        latest.append(word)
    return list(dict.fromkeys(latest))


# ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple.
BEST = {
    "how often was each word looked up?": "Counter",
    "the last 100 lines of the log, whatever came before": "deque",
    "all phrases, grouped by their first letter": "defaultdict",
    "a phrase with its language and its sound; none of them changes": "namedtuple",
    "the settings of the traveller, over those of the app": "ChainMap",
    "throw out the word that hasn't been looked up for longest": "OrderedDict",
}
