# expect: the entries of both books, the office number where both have one
def merged(private, office):
    return office | private


def names_by_number(book):
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def remove_unlisted(book):
    for name in list(book):
        if book[name] == "":
            del book[name]
