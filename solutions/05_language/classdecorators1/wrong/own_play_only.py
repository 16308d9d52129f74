# expect: inherits play from Flute
"""The gong that can't be ordered.

    $ python3 classdecorators1.py bell drum gong
    ValueError: there is no gong

There is one: Bojan wrote the class Gong himself. What he forgot is the branch in `make`, two
screens further down. It has happened with every new instrument so far.

A class can be decorated, just like a function. The decorator gets the finished class, does
something with it and returns it:

    >>> TEAMS = []
    >>> def team(cls):
    ...     TEAMS.append(cls)
    ...     return cls
    >>> @team
    ... class Owls:
    ...     pass
    >>> TEAMS == [Owls]
    True

And a decorator can be a class: `@Counted` above a `def` makes an object that holds the function.
Calling that object calls its method `__call__`, and in its attributes it can remember things.

Write both decorators. Register all instruments with the first, and let `make` look there. Then
listen with `python3 classdecorators1.py bell drum gong` (on Windows with `py`).
"""

import sys
from collections.abc import Callable
from functools import partial, update_wrapper
from types import MethodType
from typing import Protocol, TypeVar


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
        if name in INSTRUMENTS:
            raise ValueError(f"{name} is taken")
        if "play" not in cls.__dict__:
            raise TypeError(f"{cls.__name__} has no play")
        INSTRUMENTS[name] = cls
        return cls

    return register


class Counted:
    """A decorator that counts in its attribute `calls` how often the function was called.

    The function's result and errors go to the caller; a call that ends with an error counts,
    too. The name and the docstring are those of the function. It works for methods as well:
    all objects of the class then share one count.
    """

    def __init__(self, function):
        self.function = function
        self.calls = 0
        update_wrapper(self, function)

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
