# expect: every guest once, in alphabetical order, as a list
def both_evenings(first, second):
    return set(first) & set(second)


def only_first(first, second):
    return set(first) - set(second)


def one_evening(first, second):
    return set(first) ^ set(second)


def guest_book(first, second):
    return sorted(first + second)


def empty_guest_set():
    return set()
