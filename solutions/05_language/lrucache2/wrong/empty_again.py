# expect: [0, 0] was asked for twice
"""The photo server that gets fatter every night."""

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
        known = {}

        def total(sizes):
            key = tuple(sizes)
            if not known.get(key):
                known[key] = add(key)
            return known[key]

        self.total = total
        # TODO: an int and a float look different in a label, so they need different answers.
        self.label = lru_cache(maxsize=None, typed=True)(text)


class Album:
    """The photos of an album. draw(photos, size) makes a picture of all of them, and takes long."""

    def __init__(self, draw: Callable[[tuple[str, ...], int], str]) -> None:
        self.draw = draw
        self.photos: list[str] = []
        self.pictures: dict[int, str] = {}

    def add(self, photo: str) -> None:
        """Add a photo."""
        self.photos.append(photo)
        self.pictures.clear()

    # TODO: a picture is drawn once for each size. It's drawn again when there's a new photo, and
    # goes when its album goes.
    def thumbnail(self, size: int) -> str:
        """Return the picture of this size."""
        if size not in self.pictures:
            self.pictures[size] = self.draw(tuple(self.photos), size)
        return self.pictures[size]
