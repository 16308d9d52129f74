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
