"""What everybody agrees on. Nothing to do here, but read it well."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Bird:
    ring: str
    kind: str
    grams: float


class Birds(Protocol):
    """The birds that are at the station, wherever they're kept."""

    def add(self, bird: Bird) -> None:
        """Take a bird in. If its ring is taken, raise a ValueError, and change nothing."""

    def get(self, ring: str) -> Bird:
        """Return the bird with this ring. If there's none, raise a KeyError."""

    def remove(self, ring: str) -> None:
        """Let the bird with this ring go. If there's none, raise a KeyError."""

    def all(self) -> list[Bird]:
        """Return all birds, sorted by ring, in a list that the caller may change."""


class MemoryBirds:
    """Birds in a dict. This one keeps every promise, until the power goes."""

    def __init__(self) -> None:
        self.by_ring: dict[str, Bird] = {}

    def add(self, bird: Bird) -> None:
        if bird.ring in self.by_ring:
            raise ValueError(f"ring {bird.ring} is taken")
        self.by_ring[bird.ring] = bird

    def get(self, ring: str) -> Bird:
        return self.by_ring[ring]

    def remove(self, ring: str) -> None:
        del self.by_ring[ring]

    def all(self) -> list[Bird]:
        return [self.by_ring[ring] for ring in sorted(self.by_ring)]
