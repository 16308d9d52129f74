"""The photo server that gets fatter every night."""

from collections.abc import Callable, Iterable
from functools import lru_cache


class Server:
    """The server calculates with the functions that it's given, which take long."""

    def __init__(
        self,
        add: Callable[[tuple[int, ...]], int],
        text: Callable[[str, float], str],
    ) -> None:
        self._add = lru_cache(maxsize=None)(add)
        self.label = lru_cache(maxsize=None, typed=True)(text)

    def total(self, sizes: Iterable[int]) -> int:
        """Return the sum of these sizes."""
        return self._add(tuple(sizes))


class Album:
    """The photos of an album. draw(photos, size) makes a picture of all of them, and takes long."""

    def __init__(self, draw: Callable[[tuple[str, ...], int], str]) -> None:
        self.draw = draw
        self.photos: list[str] = []
        self._drawn: dict[int, str] = {}

    def add(self, photo: str) -> None:
        """Add a photo."""
        self.photos.append(photo)
        self._drawn.clear()

    def thumbnail(self, size: int) -> str:
        """Return the picture of this size."""
        if size not in self._drawn:
            self._drawn[size] = self.draw(tuple(self.photos), size)
        return self._drawn[size]


# Why this way
#
# What an object remembers belongs to the object: then it goes with it, and the object can
# forget it when it changes. `@lru_cache` on a method is one dict for all objects, hidden in the
# class. With a maxsize they'd be let go some day, which is why it can go unnoticed for
# years. For one value without arguments there's functools.cached_property.
