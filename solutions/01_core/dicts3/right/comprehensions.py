def names_by_number(book):
    return {
        number: [name for name, other in book.items() if other == number]
        for number in book.values()
    }


def merged(own, office):
    return {**own, **office}


def remove_unlisted(book):
    listed = {name: number for name, number in book.items() if number != ""}
    book.clear()
    book.update(listed)
    return book
