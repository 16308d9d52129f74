# expect: two rooms do not share their count
"""Rebinding a name outside."""

visitors = 0


def enter():
    """Count one visitor of the museum in `visitors` and return the number."""
    global visitors
    visitors += 1
    return visitors


def make_room_counter():
    """Return a function that counts the visitors of one room, from 1."""
    global count
    count = 0

    def enter_room():
        global count
        count += 1
        return count

    return enter_room


total = 0


def add_donation(total, cents):
    """Return the total with the cents added; no name outside is touched."""
    return total + cents
