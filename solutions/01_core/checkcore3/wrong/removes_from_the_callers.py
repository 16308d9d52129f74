# expect: without has changed the list of guests
def add_guest(name, guests=None):
    if guests is None:
        guests = []
    guests.append(name)
    return guests


def without(guests, cancelled):
    for name in guests[:]:
        if name in cancelled:
            guests.remove(name)
    return guests


def ticket_machine(first=1):
    number = first - 1

    def tear_off():
        nonlocal number
        number += 1
        return number

    return tear_off


def empty_hall(rows, seats):
    return [["free"] * seats for row in range(rows)]
