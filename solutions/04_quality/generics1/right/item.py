"""Undo, for whatever it is."""

from typing import Generic, TypeVar

Item = TypeVar("Item")


class History(Generic[Item]):
    """What was done, with undo and redo."""

    def __init__(self) -> None:
        self.done: list[Item] = []
        self.undone: list[Item] = []

    def do(self, thing: Item) -> Item:
        """Remember a thing as done, forget what was undone, and return the thing."""
        self.done.append(thing)
        self.undone = []
        return thing

    def undo(self) -> Item | None:
        """Undo the last thing and return it, or None if there's none."""
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> Item | None:
        """Do again what was undone last, and return it, or None if there's none."""
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self.done[-1]

    def last(self, default: Item) -> Item:
        """Return the last thing that was done, or the default, which is of the same type."""
        return self.done[-1] if self.done else default

    def all(self) -> list[Item]:
        """Return a new list of what's done, the first thing first."""
        return self.done[:]


if __name__ == "__main__":
    strokes = History[str]()
    strokes.do("line")
    strokes.do("circle")
    strokes.undo()
    strokes.redo()
    print(strokes.all(), strokes.last("empty"))
