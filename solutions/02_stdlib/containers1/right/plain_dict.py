import collections


def phrasebook(own: dict, region: dict, language: dict):
    return collections.ChainMap(own, region, language)


def reset(book, word: str) -> None:
    try:
        del book[word]
    except KeyError:
        print("nothing of your own for", word)


def recent(words: list[str], keep: int) -> list[str]:
    latest = {}
    for word in words:
        latest.pop(word, None)
        latest[word] = True
    while len(latest) > keep:
        del latest[next(iter(latest))]
    return list(latest)


BEST = {
    "how often was each word looked up?": "Counter",
    "the last 100 lines of the log, whatever came before": "deque",
    "all phrases, grouped by their first letter": "defaultdict",
    "a phrase with its language and its sound; none of them changes": "namedtuple",
    "the settings of the traveller, over those of the app": "ChainMap",
    "throw out the word that hasn't been looked up for longest": "OrderedDict",
}
