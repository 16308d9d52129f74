# expect: a delivery is added to what is there
def pieces(stock, article):
    return stock.get(article, 0)


def deliver(stock, article, count):
    stock[article] = count


def sell(stock, article):
    if article not in stock:
        return False
    stock[article] -= 1
    if stock[article] == 0:
        del stock[article]
    return True
