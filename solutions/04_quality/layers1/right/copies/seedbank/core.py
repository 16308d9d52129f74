class NotEnough(ValueError):
    left = 0


def returned(stock, name, count):
    new = dict(stock)
    new[name] = new.get(name, 0) + count
    if new[name] == 0:
        new.pop(name)
    return new


def taken(stock, name, count):
    new = stock.copy()
    if new.get(name, 0) < count:
        error = NotEnough(name)
        error.left = new.get(name, 0)
        raise error
    return returned(new, name, -count)


def overview(stock):
    rows = []
    for name in sorted(stock):
        rows.append((name, stock[name], stock[name] < 10))
    return rows
