# expect: two dictionaries don't share
"""Did you mean butterfly?

Type a word wrong, and Leilani's dictionary finds the nearest one. Try it: `python3 lrucache1.py
buttrefly` thinks for a second or two. With words of twelve letters it would be minutes.

`distance` counts how many letters have to be changed, added or taken away, and each call asks three
smaller questions. Most of them have been asked before: for two words of nine letters that's up to
2.2 million calls, but only a hundred different ones.

You know `functools.cache`. `lru_cache` can do more:

    >>> from functools import lru_cache
    >>> @lru_cache(maxsize=2)
    ... def double(number):
    ...     return number * 2
    >>> double(1) + double(2) + double(1) + double(3)
    14
    >>> double.cache_info()
    CacheInfo(hits=1, misses=3, maxsize=2, currsize=2)

It keeps at most `maxsize` answers (None is no limit), and throws out the one that nobody has
wanted for longest, the *least recently used*. And it counts.

Make `distance` quick, without any limit, and do what's missing below. The publisher charges for
each question, and the licence lets you remember three words.
"""

import sys
from collections.abc import Callable
from functools import cache, lru_cache

WORDS = ["butterfly", "buttercup", "battery", "dragonfly", "firefly", "flutter"]


@lru_cache(maxsize=None)
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
        self.ask = ask

    @lru_cache(maxsize=3)
    def meaning(self, word: str) -> str:
        return self.ask(word)

    def saved(self) -> float:
        """Return which part of all questions was answered from memory: 0.75 for 3 of 4.

        Without any questions it's 0.0.
        """
        info = self.meaning.cache_info()
        questions = info.hits + info.misses
        return info.hits / questions if questions else 0.0

    def new_edition(self) -> None:
        """Forget all meanings: the publisher has changed some. `saved` starts again from 0."""
        self.meaning.cache_clear()


if __name__ == "__main__":
    print(f"Did you mean {nearest(sys.argv[1])}?")
