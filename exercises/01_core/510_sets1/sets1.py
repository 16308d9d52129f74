"""Each guest once.

A set holds each thing once and in no particular order. Four operators put two sets
together: `&` is in both, `|` in at least one, `-` in the left but not in the right,
`^` in exactly one.

    >>> choir = {"Ana", "Ben", "Cem"}
    >>> band = set(["Ben", "Dua", "Ben"])
    >>> len(band), choir & band
    (2, {'Ben'})
    >>> sorted(choir | band), sorted(choir - band), sorted(choir ^ band)
    (['Ana', 'Ben', 'Cem', 'Dua'], ['Ana', 'Cem'], ['Ana', 'Cem', 'Dua'])

The order in which a set shows its elements differs from run to run; use `sorted`
wherever people see it. The empty set is `set()`.

"Who is on this list but not on that one?" is asked in every office. Complete the
functions of a gallery with two guest lists, in which a name may stand several times.
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
