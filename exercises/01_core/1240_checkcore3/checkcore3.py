"""Right at six, wrong by nine.

Hana's club tried out its new program this afternoon, and everything worked. Then came
the evening:

- "I opened a second list of guests, and the people of the first were on it."
- "Three people cancelled, and one of them is still expected."
- "At the bar I tore off number 1, and the door went on with number 2."
- "I gave Ines one seat, and now she's sitting in every row."

Each of the four functions seems right the first time you try it, and each has a bug. Find
and fix them. The functions keep their names and parameters, and what worked this
afternoon must still work.

A report tells only what somebody saw. The same bug may do more, so hold each function
against its whole docstring.
"""


def add_guest(name, guests=[]):
    """Put the name at the end of the list and return this same list.

    Without a list, begin a new one.
    """
    guests.append(name)
    return guests


def without(guests, cancelled):
    """Return a new list of the guests who haven't cancelled, in the same order.

    Neither of the two lists changes.
    """
    coming = guests
    for name in coming:
        if name in cancelled:
            coming.remove(name)
    return coming


number = 0


def ticket_machine(first=1):
    """Return a function that gives the next number at each call: first, first + 1 …

    Each machine counts on its own.
    """
    global number
    number = first - 1

    def tear_off():
        global number
        number += 1
        return number

    return tear_off


def empty_hall(rows, seats):
    """Return a hall: a list of rows, each a list with "free" for every seat.

    Whoever takes a seat writes a name there: hall[row][seat] = "Ines"
    """
    return [["free"] * seats] * rows
