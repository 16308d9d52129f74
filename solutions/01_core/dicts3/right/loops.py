def names_by_number(book: dict[str, str]) -> dict[str, list[str]]:
    turned: dict[str, list[str]] = {}
    for name in book:
        if book[name] not in turned:
            turned[book[name]] = []
        turned[book[name]].append(name)
    return turned


def merged(own: dict[str, str], office: dict[str, str]) -> dict[str, str]:
    book = own.copy()
    book.update(office)
    return book


def remove_unlisted(book: dict[str, str]) -> None:
    empty = [name for name, number in book.items() if not number]
    print(empty)
    for name in empty:
        book.pop(name)
