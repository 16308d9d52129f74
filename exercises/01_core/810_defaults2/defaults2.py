"""A default is made only once.

Python evaluates a default when it reads the `def`, not at each call. With a
number nobody notices. A list, a dict or the time of day is then shared by all
calls:

    >>> def remember(word, words=[]):
    ...     words.append(word)
    ...     return words
    >>> remember("one")
    ['one']
    >>> remember("two")
    ['one', 'two']

It is one of the best known bugs of the language, and it hides well: each test
that calls the function once passes.

A shop mixes up the carts of its customers, and its log shows the same time on
every line. Mend the three functions. The calls that worked must still work.
"""


def add_item(item, cart=[]):
    """Add the item to the cart, or to a new one, and return the cart.

    A cart that is handed in is the one that is changed and returned.
    """
    # TODO: two calls without a cart must not share one.
    cart.append(item)
    return cart


def describe(name, tags={}):
    """Return the dict {"name": …, "tags": …} of an article.

    "new" is True in the tags unless the caller has said otherwise. The dict
    that was handed in stays as it was.
    """
    # TODO: whose dict is changed here?
    tags.setdefault("new", True)
    return {"name": name, "tags": tags}


def make_logger(clock):
    """Return a function log(text, time=…); clock() gives the time of day."""

    # TODO: the clock must be asked at each call of log that has no time.
    def log(text, time=clock()):
        return f"{time} {text}"

    return log
