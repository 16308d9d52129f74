"""The gong that can't be ordered."""

import sys
from collections.abc import Callable
from functools import update_wrapper
from types import MethodType
from typing import Any, Protocol, TypeVar


class Instrument(Protocol):
    """What every instrument can do."""

    def play(self) -> str: ...


C = TypeVar("C", bound=type[Instrument])

INSTRUMENTS: dict[str, type[Instrument]] = {}


def instrument(name: str) -> Callable[[C], C]:
    """Return a decorator that registers a class in INSTRUMENTS with this name.

    The class stays what it is. It's a ValueError if the name is taken already, and a TypeError
    if the class has no `play`. Then nothing is registered.
    """

    def register(cls: C) -> C:
        if not callable(getattr(cls, "play", None)):
            raise TypeError(f"{cls.__name__} can't play")
        if name in INSTRUMENTS:
            raise ValueError(f"there is a {name} already")
        INSTRUMENTS[name] = cls
        return cls

    return register


class Counted:
    """A decorator that counts in its attribute `calls` how often the function was called.

    The function's result and errors go to the caller; a call that ends with an error counts,
    too. The name and the docstring are those of the function. It works for methods as well:
    all objects of the class then share one count.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance: object, owner: type | None = None) -> Any:
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


def make(name: str) -> Instrument:
    """Return a new instrument of this name, or raise a ValueError."""
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


# Why this way
#
# The list of instruments is made where each one is written, so nobody can forget it elsewhere.
# `__init_subclass__` does the same for subclasses of one parent; a decorator asks for no parent.
# A closure with a counter would do for functions, and gets its `self` for nothing, because a
# function has `__get__`. A class is worth it when there's state to look at, like `calls` here.
