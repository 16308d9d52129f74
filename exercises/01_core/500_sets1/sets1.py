"""Each guest once.

A set holds each thing once and in no particular order. Four operators put two sets
together:

    >>> choir = {"Ana", "Ben", "Cem"}
    >>> band = set(["Ben", "Dua", "Ben"])
    >>> len(band)
    2
    >>> choir & band
    {'Ben'}
    >>> sorted(choir | band)
    ['Ana', 'Ben', 'Cem', 'Dua']
    >>> sorted(choir - band), sorted(choir ^ band)
    (['Ana', 'Cem'], ['Ana', 'Cem', 'Dua'])

`&` is in both, `|` in at least one, `-` in the left but not in the right, `^` in
exactly one. The order in which a set shows its elements can differ from one run to
the next; use `sorted` wherever people see it. The empty set is `set()`, because `{}`
is an empty dict.

"Who is on this list but not on that one?" is asked in every office every day, and a
set answers it in one line.

A gallery has guest lists of two evenings. A list may name a guest several times.
"""


def both_evenings(first, second):
    """Return the set of guests who came on both evenings."""
    # TODO
    return set(first)


def only_first(first, second):
    """Return the set of guests who came on the first evening only."""
    # TODO
    return set(first)


def one_evening(first, second):
    """Return the set of guests who came on exactly one evening."""
    # TODO
    return set(first)


def guest_book(first, second):
    """Return a list of all guests, each once, in alphabetical order."""
    # TODO
    return first


def empty_guest_set():
    """Return a set to which guests can be added later; it is empty."""
    # TODO
    return {}
