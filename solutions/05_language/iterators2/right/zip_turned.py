"""Where is suitcase 17?"""

from collections.abc import Iterable, Iterator


def missing(belt: Iterable[int], wanted: list[int]) -> list[int]:
    """Return those of the wanted tags that were not on the belt, in the order of wanted."""
    seen = list(belt)
    return [tag for tag in wanted if tag not in seen]


def loaded(belt: Iterator[int], sizes: list[int]) -> list[list[int]]:
    """Take bags off the belt and load the carts. Return a list of tags for each cart."""
    return [[tag for _, tag in zip(range(size), belt)] for size in sizes]


def ends(belt: Iterable[int]) -> tuple[int, int] | None:
    """Return the first and the last tag, or None if there were no bags at all."""
    tags = list(belt)
    return (tags[0], tags[-1]) if tags else None


def misread(belt: Iterable[int]) -> list[int]:
    """Return the tags that the reader called out twice in a row, once for each such pair."""
    tags = list(belt)
    return [tags[i] for i in range(1, len(tags)) if tags[i] == tags[i - 1]]
