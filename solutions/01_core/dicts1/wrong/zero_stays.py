# expect: with its last piece an article leaves the stock
def pieces(stock, article):
    return stock.get(article, 0)


def deliver(stock, article, count):
    stock[article] = stock.get(article, 0) + count


def sell(stock, article):
    if stock.get(article, 0) > 0:
        stock[article] -= 1
        return True
    return False
