# expect: a seat that is taken in one row stays free in the others
def add_guest(name, guests=None):
    if guests is None:
        guests = []
    guests.append(name)
    return guests


def without(guests, cancelled):
    return [name for name in guests if name not in cancelled]


def ticket_machine(first=1):
    number = first - 1

    def tear_off():
        nonlocal number
        number += 1
        return number

    return tear_off


def empty_hall(rows, seats):
    row = ["free"] * seats
    hall = []
    for _ in range(rows):
        hall.append(row)
    return hall.copy()
