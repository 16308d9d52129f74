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
        self._made = {}
        self._text = text

    def label(self, name, value):
        key = name, repr(value)
        if key not in self._made:
            self._made[key] = self._text(name, value)
        return self._made[key]

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

    def thumbnail(self, size: int) -> str:
        """Return the picture of this size."""
        key = (size, tuple(self.photos))
        if key not in self._drawn:
            self._drawn[key] = self.draw(tuple(self.photos), size)
        return self._drawn[key]
