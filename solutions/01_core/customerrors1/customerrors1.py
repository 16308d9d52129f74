"""Sorry! invalid literal for six eggs."""


class ShopError(Exception):
    """The parent of all errors of the shop."""


class UnknownItemError(ShopError):
    """The shop doesn't sell this."""

    def __init__(self, item):
        super().__init__(f"we don't sell {item}")
        self.item = item


class OutOfStockError(ShopError):
    """There is less of the item than somebody wants."""

    def __init__(self, item, left):
        super().__init__(f"only {left} {item} left")
        self.item = item
        self.left = left


def sell(stock, item, count):
    """Take this many of an item out of the stock, a dict from each item to how many there are."""
    if item not in stock:
        raise UnknownItemError(item)
    if stock[item] < count:
        raise OutOfStockError(item, stock[item])
    stock[item] -= count


def order(stock, lines):
    """Sell each line of an order, such as "6 eggs", and return an answer to each, in a list."""
    answers = []
    for line in lines:
        count, item = line.split(maxsplit=1)
        try:
            sell(stock, item, int(count))
            answers.append(f"{count} {item}")
        except OutOfStockError as error:
            sell(stock, item, error.left)
            answers.append(f"{error.left} {item}, and no more")
        except ShopError as error:
            answers.append(f"Sorry! {error}")
    return answers


# Why this way
#
# Two `except` blocks for two needs: one kind that `order` can do something about, and the
# parent for everything that it can only report. Nobody has to fish the 3 out of "only 3
# milk left", since the error carries it. Without `super().__init__` the message of
# OutOfStockError("milk", 3) would be "('milk', 3)".
