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
