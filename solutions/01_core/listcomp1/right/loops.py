def last_hour(prices):
    halved = []
    for price in prices:
        halved.append(price * 0.5)
    return halved


def at_most(prices, purse):
    result = prices.copy()
    for price in prices:
        if price > purse:
            result.remove(price)
    return result


def numbers(tags):
    found = []
    for tag in tags:
        try:
            found.append(float(tag))
        except ValueError:
            continue
    print(found)
    return found


def signs(things):
    lines = []
    for thing in things:
        if thing[1] is None:
            continue
        lines.append("%s: %.2f" % thing)
    return lines
