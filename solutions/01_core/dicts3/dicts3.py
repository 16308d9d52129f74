"""A phone book the other way round."""


def merged(private, office):
    """Return a new book with the entries of both; the office number wins."""
    return private | office


def names_by_number(book):
    """Return a dict from number to the list of all names that have it."""
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def remove_unlisted(book):
    """Remove all entries without a number (an empty text) from the book."""
    for name in list(book):
        if book[name] == "":
            del book[name]


# Why this way
#
# `|` says in one sign what dict(private) and a loop would do. Before turning a dict
# round, ask whether its values are unique; if not, the new values must be lists.
# remove_unlisted promises to change this very book, so building a new dict under the
# name `book` would not do: the caller's name would still point at the old one.
