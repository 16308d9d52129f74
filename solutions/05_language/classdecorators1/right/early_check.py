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
    """Register."""
    if name in INSTRUMENTS:
        raise ValueError(name)

    def register(cls: C) -> C:
        if not callable(getattr(cls, "play", None)):
            raise TypeError
        if INSTRUMENTS.setdefault(name, cls) is not cls:
            raise ValueError(name)
        return cls

    return register


class Counted:
    calls = 0

    def __init__(self, function):
        functools.update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        try:
            return self.__wrapped__(*args, **kwargs)
        finally:
            self.calls = self.calls + 1

    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self


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


def make(name: str) -> Instrument:
    try:
        cls = INSTRUMENTS[name]
    except KeyError:
        raise ValueError(f"there is no {name}") from None
    return cls()


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
