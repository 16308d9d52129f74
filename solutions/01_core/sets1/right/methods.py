def both_evenings(first, second):
    return set(first).intersection(second)


def only_first(first, second):
    return set(first).difference(second)


def one_evening(first, second):
    return only_first(first, second).union(only_first(second, first))


def guest_book(first, second):
    return sorted({*first, *second})


def empty_guest_set():
    guests: set[str] = set()
    return guests
