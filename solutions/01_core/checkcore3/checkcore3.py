def add_guest(name, guests=None):
    """Put the name at the end of the list and return this same list.

    Without a list, begin a new one.
    """
    if guests is None:
        guests = []
    guests.append(name)
    return guests


def without(guests, cancelled):
    """Return a new list of the guests who haven't cancelled, in the same order.

    Neither of the two lists changes.
    """
    return [name for name in guests if name not in cancelled]


def ticket_machine(first=1):
    """Return a function that gives the next number at each call: first, first + 1 …

    Each machine counts on its own.
    """
    number = first - 1

    def tear_off():
        nonlocal number
        number += 1
        return number

    return tear_off


def empty_hall(rows, seats):
    """Return a hall: a list of rows, each a list with "free" for every seat.

    Whoever takes a seat writes a name there: hall[row][seat] = "Ines"
    """
    return [["free"] * seats for row in range(rows)]


# Why this way
#
# Python makes a default once, with the `def`; `None` says "no list was given". `if not guests` would be wrong: an empty
# list is falsy, too, and the guest would go into another one. Removing from the list that a loop goes through skips the
# next item, and `coming = guests` isn't a copy: a comprehension avoids both. `nonlocal` gives each machine a number.
# And `[row] * rows` is one row several times over; `["free"] * seats` is harmless, because a text never changes.
