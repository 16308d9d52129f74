# expect: 0 pieces of what is not in stock, and the stock stays as it is
def pieces(stock, article):
    return stock[article]


def deliver(stock, article, count):
    stock[article] += count


def sell(stock, article):
    stock[article] -= 1
    return True
