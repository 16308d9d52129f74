"""Undo, for whatever it is.

Wiremu's drawing program can undo strokes, which are texts. His sister's game wants to undo moves,
which are pairs of numbers, so he replaced every `str` in History with `object`. It works for both
of them. But now mypy knows nothing about what comes out:

    history.undo().upper()      # error: "object" has no attribute "upper"

They need "a History of something, the same something everywhere". That's a type variable:

    T = TypeVar("T")

    class Box(Generic[T]):
        def __init__(self, thing: T) -> None:
            self.thing = thing

        def look(self) -> T:
            return self.thing

For mypy, `Box("tea")` is a Box[str], and its `look()` gives a str. Where there's nothing to guess
from, you say it: `Box[int](3)`. Several functions can share one T; each call has its own.

Make History generic. Its attributes get hints, too. And one method is wrong, whatever the types:
mypy will point at it, once it knows what's in the list.
"""

from typing import Generic, TypeVar

# TODO: the type variable T


class History:
    """What was done, with undo and redo."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.undone: list[object] = []

    def do(self, thing: object) -> object:
        """Remember a thing as done, forget what was undone, and return the thing."""
        self.done.append(thing)
        self.undone = []
        return thing

    def undo(self) -> object | None:
        """Undo the last thing and return it, or None if there's none."""
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> object | None:
        """Do again what was undone last, and return it, or None if there's none."""
        if not self.undone:
            return None
        self.done.append(self.undone)
        return self.undone.pop()

    def last(self, default: object) -> object:
        """Return the last thing that was done, or the default, which is of the same type."""
        return self.done[-1] if self.done else default

    def all(self) -> list[object]:
        """Return a new list of what's done, the first thing first."""
        return list(self.done)


if __name__ == "__main__":
    strokes = History()
    strokes.do("line")
    strokes.do("circle")
    strokes.undo()
    strokes.redo()
    print(strokes.all(), strokes.last("empty"))
