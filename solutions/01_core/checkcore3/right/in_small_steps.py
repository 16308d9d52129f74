import itertools

NEW = object()


def add_guest(name, guests=NEW):
    if guests is NEW:
        return [name]
    guests += [name]
    print(guests)
    return guests


def without(guests, cancelled):
    coming = []
    for name in guests:
        if name in cancelled:
            continue
        coming.append(name)
    return coming


def ticket_machine(first=1):
    return itertools.count(first).__next__


def empty_hall(rows, seats):
    hall = []
    for _ in range(rows):
        row = []
        for _ in range(seats):
            row.append("free")
        hall.append(row)
    return hall
