"""A phone book the other way round.

A loop over a dict gives its keys; `items()` gives keys and values in pairs. `|` makes
a new dict out of two, and for keys that both have the right one wins:

    >>> home = {"Ana": "4711", "Ben": "0815"}
    >>> for name, number in home.items():
    ...     print(name, number)
    Ana 4711
    Ben 0815
    >>> home | {"Ben": "9000"}
    {'Ana': '4711', 'Ben': '9000'}

Turning a dict round (value to key) loses entries when values are equal. And a dict
must not grow or shrink while a loop walks along it: walk along `list(book)` then, a
copy of the keys. Mend these functions, which quietly lose what people entrust to them.
"""

# TODO: mend the three functions.


def merged(private, office):
    """Return a new book with the entries of both; the office number wins.

    The two books stay as they are.
    """
    book = private
    for name, number in office.items():
        book[name] = number
    return book


def names_by_number(book):
    """Return a dict from number to the list of all names that have it."""
    turned = {}
    for name, number in book.items():
        turned[number] = [name]
    return turned


def remove_unlisted(book):
    """Remove all entries without a number (an empty text) from the book."""
    for name in book:
        if book[name] == "":
            del book[name]
