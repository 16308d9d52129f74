# expect: its picture is still in memory
"""The photo server that gets fatter every night.

From: Kenji, who gets the phone calls

> With its caches the server is quick, and needs a restart every morning: albums deleted weeks ago
> are still in memory. Besides:
> - `total([120, 80])` ends with `TypeError: unhashable type: 'list'`
> - `label("depth", 2.0)` says "depth 2", but only if somebody asked for 2 before
> - a new photo is in the album, and the thumbnail is still the old one

A cache is a dict, and its keys are the arguments. A list can't be a key. 2 and 2.0 are the same
key:

    >>> {2: "two"}[2.0]
    'two'

With a method, `self` is in each key. So the cache keeps every object alive that ever called it.

Fix all four, and keep the server quick. Callers go on calling as they do today.
"""

from collections.abc import Callable
from functools import lru_cache


class Server:
    """The server calculates with the functions that it's given, which take long."""

    def __init__(
        self,
        add: Callable[[tuple[int, ...]], int],
        text: Callable[[str, float], str],
    ) -> None:
        added = lru_cache(maxsize=None)(add)

        def total(numbers):
            return added(tuple(numbers))

        self.total = total
        self.label = lru_cache(maxsize=None, typed=True)(text)


PICTURES = {}


class Album:
    """The photos of an album. draw(photos, size) makes a picture of all of them, and takes long."""

    def __init__(self, draw: Callable[[tuple[str, ...], int], str]) -> None:
        self.draw = draw
        self.photos: list[str] = []

    def add(self, photo: str) -> None:
        """Add a photo."""
        self.photos.append(photo)
        for key in [key for key in PICTURES if key[0] == id(self)]:
            del PICTURES[key]

    def thumbnail(self, size: int) -> str:
        """Return the picture of this size."""
        if (id(self), size) not in PICTURES:
            PICTURES[id(self), size] = self.draw(tuple(self.photos), size)
        return PICTURES[id(self), size]
