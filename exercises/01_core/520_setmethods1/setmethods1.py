"""A guest called M.

> Friday, 23:40, Club Ostra. Your tablet is possessed. Tonight's list has a guest called M,
> one called e and one called i, and Mei is out in the rain. The band's friends aren't on it
> at all. Somebody cancelled twice, and the screen went black. And Ola got in three times
> tonight. She told us so herself, all three of her.

The guest list is a set, and these methods change it. They hand back None, so don't assign
what they return.

    >>> guests = {"Ola"}
    >>> guests.add("Ana")  # one thing
    >>> guests.update(["Kim", "Ana", "Li"])  # everything in a list, a set, a text ...
    >>> guests.discard("Kim")  # takes it out if it's there
    >>> guests.discard("Kim")
    >>> sorted(guests)
    ['Ana', 'Li', 'Ola']

Two more: `remove` takes a thing out, too, but raises a KeyError if it isn't there.
`clear` empties the set.

There are five functions, and each has one bug. Nobody has noticed the last of them yet.
"""


def book(guests, name):
    """Put one name on the list."""
    guests.update(name)


def book_friends(guests, friends):
    """Put all of the friends on the list. `friends` is a list or a set of names."""
    guests = guests | set(friends)


def cancel(guests, name):
    """Take this name off the list. If it isn't on it, do nothing."""
    guests.remove(name)


def let_in(guests, name):
    """Return True if this name is on the list, and False if it isn't.

    A name counts only once, so take it off the list as soon as it has been used.
    """
    return name in guests


def close(guests):
    """Empty the list, and return the set of the names that were still on it."""
    never_came = guests
    guests.clear()
    return never_came
