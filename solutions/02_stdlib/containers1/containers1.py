"""The bus in Recife."""

from collections import ChainMap, OrderedDict


def phrasebook(own, region, language):
    """Return a mapping: own phrases win over the region's, and these over the language's."""
    return ChainMap(own, region, language)


def reset(book, word):
    """Take the traveller's own phrase for the word out of the phrasebook."""
    book.maps[0].pop(word, None)


def recent(words, keep):
    """Return a list of the `keep` different words that were looked up last, the latest last."""
    latest = OrderedDict()
    for word in words:
        latest[word] = None
        latest.move_to_end(word)
        if len(latest) > keep:
            latest.popitem(last=False)
    return list(latest)


BEST = {
    "how often was each word looked up?": "Counter",
    "the last 100 lines of the log, whatever came before": "deque",
    "all phrases, grouped by their first letter": "defaultdict",
    "a phrase with its language and its sound; none of them changes": "namedtuple",
    "the settings of the traveller, over those of the app": "ChainMap",
    "throw out the word that hasn't been looked up for longest": "OrderedDict",
}


# Why this way
#
# `language | region | own` is a fourth dict: right on the first day, and deaf after that.
# `del book[word]` raises a KeyError if only a later dict has the word; a ChainMap never
# changes those. `recent` never holds more than keep + 1 words. Every "least recently used" cache
# works by this idea, among them functools.lru_cache, which you'll meet in functools1.
