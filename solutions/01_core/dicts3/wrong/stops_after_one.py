# expect: entries without a number are removed, all of them, from this very book
def merged(private, office):
    return private | office


def names_by_number(book):
    turned = {}
    for name, number in book.items():
        turned.setdefault(number, []).append(name)
    return turned


def remove_unlisted(book):
    for name in book:
        if book[name] == "":
            del book[name]
            break
