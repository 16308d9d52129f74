"""Sorry! invalid literal for six eggs.

Linh sells eggs and honey on a web page. Yesterday a customer read this on it:

    Sorry! invalid literal for int() with base 10: 'six'

The page shows the message of every ValueError. The shop raises ValueErrors, but so does
`int`. A kind of your own can't be mixed up with anybody else's:

    >>> class FerryError(Exception):
    ...     pass
    >>> class FullError(FerryError):
    ...     def __init__(self, ferry, waiting):
    ...         super().__init__(f"the {ferry} is full")
    ...         self.waiting = waiting
    >>> try:
    ...     raise FullError("9:40 to Oban", 3)
    ... except FerryError as error:
    ...     print(error, "-", error.waiting, "are waiting")
    the 9:40 to Oban is full - 3 are waiting

The brackets hold the parent, and `except` for a parent catches its children, too. `__init__`
runs when the error is made: `super().__init__` sets its message, and `self.waiting` keeps a
value for whoever catches it. At the top of your family is Exception. (BaseException would be
too high up: Ctrl+C belongs to it as well.)

Write Linh's three kinds of errors. Then change `sell` and `order` to use them.
"""

# TODO: class ShopError, the parent of all errors of the shop.

# TODO: class UnknownItemError, a child of ShopError. It's made with UnknownItemError("bread"),
# has the message "we don't sell bread", and keeps `item`.

# TODO: class OutOfStockError, a child of ShopError. It's made with OutOfStockError("milk", 3),
# has the message "only 3 milk left", and keeps `item` and `left`.


def sell(stock, item, count):
    """Take this many of an item out of the stock, a dict from each item to how many there are.

    Raise an UnknownItemError if the shop doesn't have it, and an OutOfStockError if there are
    too few. The stock then stays as it was.
    """
    # TODO
    if item not in stock:
        raise ValueError(f"we don't sell {item}")
    if stock[item] < count:
        raise ValueError(f"only {stock[item]} {item} left")
    stock[item] -= count


def order(stock, lines):
    """Sell each line of an order, such as "6 eggs", and return an answer to each, in a list.

    "6 eggs"                 what was sold
    "3 milk, and no more"    OutOfStockError: sell what is left, here 3 for "4 milk"
    "Sorry! we don't ..."    any other ShopError, also one that somebody adds later

    All other errors go on to the caller.
    """
    answers = []
    for line in lines:
        count, item = line.split(maxsplit=1)
        # TODO
        try:
            sell(stock, item, int(count))
            answers.append(f"{count} {item}")
        except ValueError as error:
            answers.append(f"Sorry! {error}")
    return answers
