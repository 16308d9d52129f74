"""Found by name."""


def pieces(stock, article):
    """Return how many pieces of the article there are; 0 if it is not in stock."""
    return stock.get(article, 0)


def deliver(stock, article, count):
    """Add the delivered pieces to the stock; the article may be a new one."""
    stock[article] = stock.get(article, 0) + count


def sell(stock, article):
    """Take one piece out of the stock and return True; False if there is none."""
    if article not in stock:
        return False
    stock[article] -= 1
    if stock[article] == 0:
        del stock[article]
    return True


# Why this way
#
# `stock.get(article, 0) + count` treats a known and a new article alike. In sell the
# brackets are right, because the guard has made sure of the key. Keeping no zeros in
# the dict is a promise of this data ("what is in it is in stock"); it holds only if
# every function keeps it, so it is best tested like here.
