"""Where is suitcase 17?"""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise


def missing(belt: Iterable[int], wanted: list[int]) -> list[int]:
    """Return those of the wanted tags that were not on the belt, in the order of wanted."""
    seen = set(belt)
    return [tag for tag in wanted if tag not in seen]


def loaded(belt: Iterator[int], sizes: list[int]) -> list[list[int]]:
    """Take bags off the belt and load the carts. Return a list of tags for each cart."""
    return [list(islice(belt, size)) for size in sizes]


def ends(belt: Iterable[int]) -> tuple[int, int] | None:
    """Return the first and the last tag, or None if there were no bags at all."""
    tags = iter(belt)
    first = next(tags, None)
    if first is None:
        return None
    last = first
    for tag in tags:
        last = tag
    return first, last


def misread(belt: Iterable[int]) -> list[int]:
    """Return the tags that the reader called out twice in a row, once for each such pair."""
    return [one for one, other in pairwise(belt) if one == other]


# Why this way
#
# `missing` has to keep what went past, since it needs it more than once. The others needn't:
# `islice` takes exactly as many as it's told, and `pairwise` remembers one value. In `ends`,
# `iter` treats lists and belts alike; for a belt, `iter(belt)` is the belt itself. The first
# is compared with None, because tag 0 counts as false.
