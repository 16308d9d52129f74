"""Errors of your own.

A line of three words makes a new kind of error. What stands in the brackets is
the kind it belongs to, and an except for the parent catches its children:

    >>> class FerryError(Exception):
    ...     pass
    >>> try:
    ...     raise FerryError("the 9:40 has left")
    ... except Exception as error:
    ...     print(type(error).__name__, "-", error)
    FerryError - the 9:40 has left

So callers can catch everything of a library in one line, or one case exactly. An
error may carry the values that matter: `__init__` below, which runs when it is
made, keeps them. (Classes come later; here you only complete what is begun.)

Complete the errors of a farm shop and the two functions.
"""


class ShopError(BaseException):  # TODO: the parent of normal errors is another one.
    """The parent of all errors of the shop."""


class UnknownItem(Exception):  # TODO: it belongs to the shop's errors.
    """The shop has never sold such a thing."""

    def __init__(self, item):
        super().__init__(f"unknown item: {item}")
        self.item = item


class OutOfStock(Exception):  # TODO: this one too.
    """There is less of the item than was asked for."""

    def __init__(self, item, left):
        # TODO: hand over the message "only 2 eggs left" (values change),
        # as above, and keep the item and how many are left.
        self.item = ""


def sell(stock, item, count):
    """Take count pieces of the item out of the dict stock.

    Raise UnknownItem or OutOfStock if that is not possible; the stock then
    stays as it was.
    """
    # TODO: two guard clauses.
    stock[item] -= count


def order(stock, wishes):
    """Sell each (item, count) and return the messages of those that failed."""
    messages = []
    for item, count in wishes:
        # TODO: catch both errors of the shop with one except.
        sell(stock, item, count)
    return messages
