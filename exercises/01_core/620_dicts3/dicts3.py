"""Who rang?

Three missed calls from 4711! Grandmother's phone shows numbers and no names, and she won't ring
back before she knows. Her phone book is a dict from names to numbers, so Mai turns it round:

    >>> book = {"Ana": "4711", "Ben": "0815", "Cem": "4711"}
    >>> {number: name for name, number in book.items()}
    {'4711': 'Cem', '0815': 'Ben'}

Ana and Cem live together, and now Ana is gone. Where values can be equal, each number needs
a list of names. `setdefault` hands back the value of a key; if the key isn't there yet, it
first puts it in, with the value after the comma:

    >>> names = {}
    >>> names.setdefault("4711", []).append("Ana")
    >>> names.setdefault("4711", []).append("Cem")
    >>> names
    {'4711': ['Ana', 'Cem']}

`one | other` makes a new dict from two. For a key that is in both, the right one wins:

    >>> {"Ana": "4711", "Ben": "0815"} | {"Ben": "9000"}
    {'Ana': '4711', 'Ben': '9000'}

And while a loop goes through a dict, nothing may be added or deleted; going through
`list(book)`, a list of its keys, is fine.

Mai's program loses people in three places. Where?
"""


def names_by_number(book):
    """Return a dict from each number to the list of names that have it, in their order."""
    turned = {}
    for name, number in book.items():
        turned[number] = [name]
    return turned


def merged(own, office):
    """Return a new book with the entries of both.

    If a name is in both, the office number counts. The two books stay as they are.
    """
    book = own
    for name, number in office.items():
        book[name] = number
    return book


def remove_unlisted(book):
    """Remove from this very book every entry without a number: its number is ""."""
    for name in book:
        if book[name] == "":
            del book[name]
