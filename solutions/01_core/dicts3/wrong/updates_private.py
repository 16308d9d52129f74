# expect: merging changes neither of the two books
def merged(private, office):
    private |= office
    return private


def names_by_number(book):
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def remove_unlisted(book):
    for name in list(book):
        if book[name] == "":
            del book[name]
