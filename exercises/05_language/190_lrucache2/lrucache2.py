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
        # TODO: `total` gets lists, but `add` wants a tuple.
        self.total = lru_cache(maxsize=None)(add)
        # TODO: an int and a float look different in a label, so they need different answers.
        self.label = lru_cache(maxsize=None)(text)


class Album:
    """The photos of an album. draw(photos, size) makes a picture of all of them, and takes long."""

    def __init__(self, draw: Callable[[tuple[str, ...], int], str]) -> None:
        self.draw = draw
        self.photos: list[str] = []

    def add(self, photo: str) -> None:
        """Add a photo."""
        self.photos.append(photo)

    # TODO: a picture is drawn once for each size. It's drawn again when there's a new photo, and
    # goes when its album goes.
    @lru_cache(maxsize=None)
    def thumbnail(self, size: int) -> str:
        """Return the picture of this size."""
        return self.draw(tuple(self.photos), size)
