"""Each guest once."""


def both_evenings(first, second):
    """Return the set of guests who came on both evenings."""
    return set(first) & set(second)


def only_first(first, second):
    """Return the set of guests who came on the first evening only."""
    return set(first) - set(second)


def one_evening(first, second):
    """Return the set of guests who came on exactly one evening."""
    return set(first) ^ set(second)


def guest_book(first, second):
    """Return a list of all guests, each once, in alphabetical order."""
    return sorted(set(first) | set(second))


def empty_guest_set():
    """Return a set to which guests can be added later; it is empty."""
    return set()


# Why this way
#
# The operators insist on sets on both sides, which catches mistakes; the methods of
# the same meaning (union, intersection, difference) also take a list. `^` is rare in
# practice and exactly right when two lists should be equal and you want to see what
# differs. list(a_set) would work today and come out in another order tomorrow.
