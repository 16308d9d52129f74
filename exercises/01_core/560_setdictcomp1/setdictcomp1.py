"""Sets and dicts in one line.

Curly brackets make comprehensions too: of one value a set, of `key: value` a dict.

    >>> names = ["Ana", "Ben", "Al"]
    >>> sorted({name[0] for name in names})
    ['A', 'B']
    >>> {name: len(name) for name in names}
    {'Ana': 3, 'Ben': 3, 'Al': 2}
    >>> {len(name): name for name in names}
    {3: 'Ben', 2: 'Al'}

In the last one Ana has disappeared: a key exists once, and the last one wins. Before
you turn keys and values round, be sure that this is what you want. Lookup tables are
made so at the top of many a program: once, in one readable line.

Complete the functions of a web shop, each with one comprehension.
"""


def domains(addresses):
    """Return the set of the domains of e-mail addresses, in lower case.

    "Ana@Mail.example " has the domain "mail.example".
    """
    # TODO: a set comprehension.
    return set()


def cheap(prices, limit):
    """Return a dict with the articles of prices that cost no more than the limit."""
    # TODO: a dict comprehension with a filter.
    return prices


def by_price(prices):
    """Return a dict from price to article; of equal prices the last article wins."""
    # TODO: a dict comprehension.
    return prices


def lengths(words):
    """Return a dict from each word, in lower case, to the number of its letters."""
    # TODO: a dict comprehension.
    return {}
