# expect: 0 was called out once
"""Where is suitcase 17?

The reader at the luggage belt of Denpasar airport calls out one tag after the other. Since
Monday Wayan's desk has had a queue: people whose bags are right there on the belt are told that
they're missing.

A belt is an iterator. What has gone past doesn't come back:

    >>> belt = iter([17, 41, 8])
    >>> 41 in belt, 17 in belt
    (True, False)
    >>> list(belt)
    []

To find the 41, `in` had to take the 17 and the 41 off the belt. Then it looked for the 17 among
what was left, and took all of that, too.

All four functions below were tried with lists and looked right. With a real belt each of them
loses something. Fix them. Where it says "any iterable", both a list and a belt must work.
"""

from itertools import islice, pairwise

from collections.abc import Iterable, Iterator


def missing(belt, wanted):
    """Return those of the wanted tags that were not on the belt, in the order of wanted.

    The belt may be any iterable.
    """
    seen = set(belt)
    return [tag for tag in wanted if tag not in seen]


def loaded(belt, sizes):
    """Take bags off the belt and load the carts. Return a list of tags for each cart.

    sizes says how many bags fit on each cart. The last carts may stay empty, or half empty.
    Bags for which there's no cart stay on the belt.
    """
    return [list(islice(belt, size)) for size in sizes]


def ends(belt):
    """Return the first and the last tag, or None if there were no bags at all.

    With one bag, it's both. The belt may be any iterable.
    """
    tags = iter(belt)
    for first in tags:
        last = first
        for last in tags:
            pass
        return first, last
    return None


def misread(belt):
    """Return the tags that the reader called out twice in a row, once for each such pair.

    So for 5, 8, 8, 3, 3, 3 it's [8, 3, 3]. The belt may be any iterable.
    """
    found = []
    before = 0
    for tag in belt:
        if tag == before:
            found.append(tag)
        before = tag
    return found
