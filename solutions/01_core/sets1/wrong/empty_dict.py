# expect: an empty set, to which a guest can be added
def both_evenings(first, second):
    return set(first) & set(second)


def only_first(first, second):
    return set(first) - set(second)


def one_evening(first, second):
    return set(first) ^ set(second)


def guest_book(first, second):
    return sorted(set(first) | set(second))


def empty_guest_set():
    return {}
