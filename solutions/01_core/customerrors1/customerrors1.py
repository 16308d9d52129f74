"""Errors of your own."""


class ShopError(Exception):
    """The parent of all errors of the shop."""


class UnknownItem(ShopError):
    """The shop has never sold such a thing."""

    def __init__(self, item):
        super().__init__(f"unknown item: {item}")
        self.item = item


class OutOfStock(ShopError):
    """There is less of the item than was asked for."""

    def __init__(self, item, left):
        super().__init__(f"only {left} {item} left")
        self.item = item
        self.left = left


def sell(stock, item, count):
    """Take count pieces of the item out of the dict stock.

    Raise UnknownItem or OutOfStock if that is not possible; the stock then
    stays as it was.
    """
    if item not in stock:
        raise UnknownItem(item)
    if stock[item] < count:
        raise OutOfStock(item, stock[item])
    stock[item] -= count


def order(stock, wishes):
    """Sell each (item, count) and return the messages of those that failed."""
    messages = []
    for item, count in wishes:
        try:
            sell(stock, item, count)
        except ShopError as error:
            messages.append(str(error))
    return messages


# Why this way
#
# One parent for a program's own errors lets callers choose: a single kind where
# they can help (order less), the parent where they only report. The values are
# kept as attributes, so that nobody has to fish them out of the message. Without
# super().__init__ the message would not be the sentence but the bare arguments.
