"""Who rang?"""


def names_by_number(book):
    """Return a dict from each number to the list of names that have it, in their order."""
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def merged(own, office):
    """Return a new book with the entries of both; the office number counts."""
    return own | office


def remove_unlisted(book):
    """Remove from this very book every entry without a number."""
    for name in list(book):
        if book[name] == "":
            del book[name]


# Why this way
#
# `setdefault` says in one line what `if number not in turned` says in two; both are fine. `|`
# makes a new dict, `own.update(office)` would write into grandmother's. `remove_unlisted`
# promises to change this very book: a new dict under the name `book`, made by a comprehension,
# would leave the caller's as it was.
