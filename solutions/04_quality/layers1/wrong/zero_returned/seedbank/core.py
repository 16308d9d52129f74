"""What the library decides. No files, no terminal.

A stock is a dictionary of names and counts, without zeros. It's never changed: a function that
changes something returns a new one.

- NotEnough, a ValueError: somebody wants more than there is. Its attribute `left` is what's there.
- returned(stock, name, count) and taken(stock, name, count) return the new stock.
- overview(stock) returns a sorted list of name, count, and whether it's nearly gone.
"""


class NotEnough(ValueError):
    def __init__(self, left):
        super().__init__(f"only {left} are left")
        self.left = left


def returned(stock, name, count):
    new = dict(stock)
    new[name] = new.get(name, 0) + count
    return new


def taken(stock, name, count):
    left = stock.get(name, 0)
    if left < count:
        raise NotEnough(left)
    new = dict(stock)
    new[name] = left - count
    if new[name] == 0:
        del new[name]
    return new


def overview(stock):
    result = []
    for name, count in sorted(stock.items()):
        result.append((name, count, count < 10))
    return result
