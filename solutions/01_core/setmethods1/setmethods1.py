"""A guest called M."""


def book(guests, name):
    """Put one name on the list."""
    guests.add(name)


def book_friends(guests, friends):
    """Put all of the friends on the list. `friends` is a list or a set of names."""
    guests.update(friends)


def cancel(guests, name):
    """Take this name off the list. If it isn't on it, do nothing."""
    guests.discard(name)


def let_in(guests, name):
    """Return True if this name is on the list, and False if it isn't.

    A name counts only once, so take it off the list as soon as it has been used.
    """
    if name not in guests:
        return False
    guests.remove(name)
    return True


def close(guests):
    """Empty the list, and return the set of the names that were still on it."""
    never_came = guests.copy()
    guests.clear()
    return never_came


# Why this way
#
# `guests |= set(friends)` would also change the club's set, but `update` takes any list and
# says what it does. In `let_in` the name is certainly there, so `remove` is right: if it ever
# weren't, that would be a bug, and `discard` would hide it. `close` copies first, because
# `never_came = guests` would be a second name for a set that is about to be emptied.
