"""Found by name.

A dict keeps values under keys. You get a value by its key, however many there are,
without searching:

    >>> stock = {"gum": 40, "paper": 12}
    >>> stock["water"] = 6
    >>> stock["gum"] -= 1
    >>> del stock["paper"]
    >>> stock, "paper" in stock, stock.get("paper"), stock.get("paper", 0)
    ({'gum': 39, 'water': 6}, False, None, 0)

stock["paper"] would now be a KeyError. Use square brackets where the key must be
there, so that a mistake is noticed, and `get` where its absence is normal. After the
list, the dict is what programs are made of: settings, records, answers of services.

Complete the functions for the stock of a kiosk. What is sold out is not in the dict.
"""


def pieces(stock, article):
    """Return how many pieces of the article there are; 0 if it is not in stock."""
    # TODO
    return stock[article]


def deliver(stock, article, count):
    """Add the delivered pieces to the stock; the article may be a new one."""
    # TODO


def sell(stock, article):
    """Take one piece out of the stock and return True; False if there is none.

    An article whose last piece is sold is removed from the dict.
    """
    # TODO
    return False
