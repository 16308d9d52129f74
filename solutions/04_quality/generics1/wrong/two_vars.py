# expect: What is returned here is `T | S`, and `S` is promised
"""Undo, for whatever it is."""

from typing import Generic, TypeVar

T = TypeVar("T")
S = TypeVar("S")


class History(Generic[T]):
    """What was done, with undo and redo."""

    def __init__(self) -> None:
        self.done: list[T] = []
        self.undone: list[T] = []

    def do(self, thing: T) -> T:
        """Remember a thing as done, forget what was undone, and return the thing."""
        self.done.append(thing)
        self.undone = []
        return thing

    def undo(self) -> T | None:
        """Undo the last thing and return it, or None if there's none."""
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> T | None:
        """Do again what was undone last, and return it, or None if there's none."""
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self.done[-1]

    def last(self, default: S) -> S:
        """Return the last thing that was done, or the default, which is of the same type."""
        return self.done[-1] if self.done else default

    def all(self) -> list[T]:
        """Return a new list of what's done, the first thing first."""
        return list(self.done)


if __name__ == "__main__":
    strokes = History[str]()
    strokes.do("line")
    strokes.do("circle")
    strokes.undo()
    strokes.redo()
    print(strokes.all(), strokes.last("empty"))
