# expect: saved tells which part was answered from memory
"""Did you mean butterfly?"""

import sys
from collections.abc import Callable
from functools import cache, lru_cache

WORDS = ["butterfly", "buttercup", "battery", "dragonfly", "firefly", "flutter"]


@cache
def distance(one: str, other: str) -> int:
    """Return how many changes of one letter lead from one text to the other."""
    if not one or not other:
        return len(one) + len(other)
    if one[0] == other[0]:
        return distance(one[1:], other[1:])
    return 1 + min(
        distance(one[1:], other),
        distance(one, other[1:]),
        distance(one[1:], other[1:]),
    )


def nearest(typed: str) -> str:
    """Return the nearest word. If several are equally near, the first."""
    return min(WORDS, key=lambda word: distance(typed, word))


class Dictionary:
    """A dictionary that asks its publisher, by calling ask(word) -> meaning."""

    def __init__(self, ask: Callable[[str], str]) -> None:
        self.meaning = lru_cache(maxsize=3)(ask)

    def saved(self) -> float:
        """Return which part of all questions was answered from memory: 0.75 for 3 of 4.

        Without any questions it's 0.0.
        """
        info = self.meaning.cache_info()
        questions = info.hits + info.misses
        return round(info.hits / questions, 2) if questions else 0.0

    def new_edition(self) -> None:
        """Forget all meanings: the publisher has changed some. `saved` starts again from 0."""
        self.meaning.cache_clear()


if __name__ == "__main__":
    print(f"Did you mean {nearest(sys.argv[1])}?")
