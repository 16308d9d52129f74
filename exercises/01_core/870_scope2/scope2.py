"""Rebinding a name outside.

Reading a name finds it outside the function too. Assigning to it makes a local
one, unless the function says which outer name it means:

    >>> def make_bell():
    ...     rings = 0
    ...     def ring():
    ...         nonlocal rings
    ...         rings += 1
    ...         return rings
    ...     return ring

`nonlocal` means a name of the function around, `global` one of the file. A
global that many functions rebind is hard to test and to follow, so mostly the
better way is the plain one: take a value, return a value.

Three counters of a museum are broken. Mend each in its own way.
"""

visitors = 0


def enter():
    """Count one visitor of the museum in `visitors` and return the number."""
    # TODO: UnboundLocalError. The name of the file is meant.
    visitors += 1
    return visitors


def make_room_counter():
    """Return a function that counts the visitors of one room, from 1."""
    count = 0

    def enter_room():
        # TODO: each room has its own count, so the file's names are wrong here.
        global count
        count += 1
        return count

    return enter_room


total = 0


def add_donation(total, cents):
    """Return the total with the cents added; no name outside is touched."""
    # TODO: the value is calculated and then lost.
    total = total + cents
