# expect: what the publisher was asked
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
        self.known, self.hits, self.all = {}, 0, 0
        self.ask = ask

    def meaning(self, word):
        self.all += 1
        if word in self.known:
            self.hits += 1
            return self.known[word]
        if len(self.known) == 3:
            del self.known[next(iter(self.known))]
        self.known[word] = self.ask(word)
        return self.known[word]


    def saved(self) -> float:
        """Return which part of all questions was answered from memory: 0.75 for 3 of 4.

        Without any questions it's 0.0.
        """
        return self.hits / self.all if self.all else 0.0

    def new_edition(self) -> None:
        """Forget all meanings: the publisher has changed some. `saved` starts again from 0."""
        self.__init__(self.ask)


if __name__ == "__main__":
    print(f"Did you mean {nearest(sys.argv[1])}?")
