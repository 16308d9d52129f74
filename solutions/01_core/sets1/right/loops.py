def both_evenings(first, second):
    return {guest for guest in first if guest in second}


def only_first(first, second):
    guests = set()
    for guest in first:
        if guest not in second:
            guests.add(guest)
    return guests


def one_evening(first, second):
    return {guest for guest in first + second if not (guest in first and guest in second)}


def guest_book(first, second):
    guests = list(set(first + second))
    guests.sort()
    return guests


def empty_guest_set():
    return set([])
