# expect: a list that is still empty is a list, too: the guest goes into it
def add_guest(name, guests=None):
    if not guests:
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
    return [["free"] * seats for row in range(rows)]
