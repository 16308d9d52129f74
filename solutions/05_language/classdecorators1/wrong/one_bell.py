# expect: should return a new instrument
"""The gong that can't be ordered."""

import functools
import sys
from collections.abc import Callable
from types import MethodType
from typing import Protocol, TypeVar


class Instrument(Protocol):
    """What every instrument can do."""

    def play(self) -> str: ...


C = TypeVar("C", bound=type[Instrument])

INSTRUMENTS: dict[str, type[Instrument]] = {}


def instrument(name: str) -> Callable[[C], C]:
    """Return a decorator that registers a class in INSTRUMENTS with this name."""

    def register(cls):
        if name in INSTRUMENTS:
            raise ValueError(f"{name} is taken already")
        if not hasattr(cls, "play"):
            raise TypeError(f"{cls.__name__} has no play")
        INSTRUMENTS[name] = cls
        return cls

    return register


class Counted:
    """A decorator that counts in its attribute `calls` how often the function was called."""

    def __init__(self, function):
        self.function = function
        self.calls = 0
        functools.update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return MethodType(self, instance)


@instrument("bell")
class Bell:
    def play(self) -> str:
        return "ding"


@instrument("drum")
class Drum:
    def play(self) -> str:
        return "boom"


@instrument("gong")
class Gong:
    def play(self) -> str:
        return "GONNNG"


@instrument("triangle")
class Triangle:
    def play(self) -> str:
        return "ting"


@functools.cache
def make(name: str) -> Instrument:
    if name not in INSTRUMENTS:
        raise ValueError(f"there is no {name}")
    return INSTRUMENTS[name]()


@Counted
def note(name: str) -> str:
    """Play one note."""
    return make(name).play()


def main(names: list[str]) -> None:
    """Play these instruments, one after the other."""
    print(" ".join(note(name) for name in names))
    print(f"{note.calls} notes")


if __name__ == "__main__":
    main(sys.argv[1:])
