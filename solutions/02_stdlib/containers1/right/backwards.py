from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple


def phrasebook(own, region, language):
    book = ChainMap(own)
    book.maps.append(region)
    book.maps.append(language)
    return book


def reset(book, word):
    mine = book.maps[0]
    if word in mine:
        del mine[word]


def recent(words, keep):
    found = []
    for word in reversed(words):
        if len(found) < keep and word not in found:
            found.insert(0, word)
    return found


BEST = {
    "how often was each word looked up?": Counter,
    "the last 100 lines of the log, whatever came before": deque,
    "all phrases, grouped by their first letter": defaultdict,
    "a phrase with its language and its sound; none of them changes": namedtuple,
    "the settings of the traveller, over those of the app": ChainMap,
    "throw out the word that hasn't been looked up for longest": OrderedDict,
}
