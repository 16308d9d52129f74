# expect: wanted twice
"""Where is suitcase 17?"""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise


def missing(belt: Iterable[int], wanted: list[int]) -> list[int]:
    """Return those of the wanted tags that were not on the belt, in the order of wanted.

    The belt may be any iterable.
    """
    rest = list(belt)
    result = []
    for tag in wanted:
        if tag in rest:
            rest.remove(tag)
        else:
            result.append(tag)
    return result


def loaded(belt: Iterator[int], sizes: list[int]) -> list[list[int]]:
    """Take bags off the belt and load the carts. Return a list of tags for each cart.

    sizes says how many bags fit on each cart. The last carts may stay empty, or half empty.
    Bags for which there's no cart stay on the belt.
    """
    # TODO: "Behind every full cart, one bag vanishes."
    carts = []
    for size in sizes:
        carts.append(list(islice(belt, size)))
    return carts


def ends(belt: Iterable[int]) -> tuple[int, int] | None:
    """Return the first and the last tag."""
    empty = True
    for tag in belt:
        if empty:
            first = tag
            empty = False
        last = tag
    if empty:
        return None
    return first, last


def misread(belt: Iterable[int]) -> list[int]:
    """Return the tags that the reader called out twice in a row."""
    found = []
    before = None
    for tag in belt:
        if tag == before:
            found.append(tag)
        before = tag
    return found
