# expect: the entries of both books; where both have one, the office number
"""Who rang?"""


def names_by_number(book):
    """Return a dict from each number to the list of names that have it, in their order."""
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def merged(own, office):
    """Return a new book with the entries of both; the office number counts."""
    return office | own


def remove_unlisted(book):
    """Remove from this very book every entry without a number."""
    for name in list(book):
        if book[name] == "":
            del book[name]

