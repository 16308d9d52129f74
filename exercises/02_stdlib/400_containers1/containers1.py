"""The bus in Recife.

In Lisbon a bus is an autocarro, in Recife an ônibus, in Maputo a machimbombo. Mei's phrasebook
asks three dicts in turn: the traveller's own, the region's, the language's. She merged them
into one. Now whatever a traveller corrects is gone the next day: it went into the copy.

Two containers of `collections` are new to you. A ChainMap looks through several dicts from
left to right and copies nothing. Whatever you set in it goes into the first:

    >>> from collections import ChainMap, OrderedDict
    >>> book = ChainMap({"bus": "ônibus"}, {"bus": "autocarro", "tea": "chá"})
    >>> book["bus"], book["tea"]
    ('ônibus', 'chá')
    >>> book["boat"] = "barco"
    >>> book.maps[0]
    {'bus': 'ônibus', 'boat': 'barco'}

An OrderedDict is a dict that can move a key to its end, and give away its first pair:

    >>> words = OrderedDict(bus=1, tea=2, boat=3)
    >>> words.move_to_end("bus")
    >>> words.popitem(last=False)
    ('tea', 2)
    >>> list(words)
    ['boat', 'bus']

Fix Mei's three functions. At the end, choose: which container is made for which job?
"""


def phrasebook(own, region, language):
    """Return a mapping: the traveller's own phrases win over the region's, and these over the
    language's.

    If one of the three dicts changes later, it shows. A phrase that is set in the phrasebook
    goes into `own`, and the other two never change.
    """
    return language | region | own


def reset(book, word):
    """Take the traveller's own phrase for the word out of the phrasebook.

    Then the region's or the language's shows again. If the traveller has no phrase of their own
    for the word, nothing happens.
    """
    del book[word]


def recent(words, keep):
    """Return a list of the `keep` different words that were looked up last, the latest last.

    A word that is looked up again becomes the latest. words is in the order of the look-ups.
    """
    seen = []
    for word in words:
        if word not in seen:
            seen.append(word)
    return seen[-keep:]


# TODO: for each job the one container that's made for it. Each of these is right once:
# ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple.
BEST = {
    "how often was each word looked up?": "list",
    "the last 100 lines of the log, whatever came before": "list",
    "all phrases, grouped by their first letter": "list",
    "a phrase with its language and its sound; none of them changes": "list",
    "the settings of the traveller, over those of the app": "list",
    "throw out the word that hasn't been looked up for longest": "list",
}
