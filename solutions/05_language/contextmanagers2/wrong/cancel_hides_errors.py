# expect: A LookupError in the block should come out of it
"""Half a swap."""

from types import TracebackType
from typing import Self

Shelf = dict[str, list[str]]


class Swap:
    """A transaction on a shelf: with Swap(shelf) as swap: ...

    swap.state is "open" in the block, and afterwards "committed" or "rolled back". A block that
    calls swap.cancel() is rolled back at its end, without an error.

    Swaps can be nested: an inner one that fails is rolled back alone, and an outer one takes
    everything back, even what inner ones have committed. A Swap is for one block. Entering it
    a second time is a RuntimeError, and changes nothing.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.state = "new"
        self.cancelled = False
        self.before: Shelf = {}  # what was in each list
        self.lists: Shelf = {}  # and the lists themselves

    def __enter__(self) -> Self:
        if self.state != "new":
            raise RuntimeError("a Swap is for one block")
        self.before = {name: list(things) for name, things in self.shelf.items()}
        self.lists = dict(self.shelf)
        self.state = "open"
        return self

    def cancel(self) -> None:
        """Roll back at the end of the block."""
        self.cancelled = True

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if kind is None and not self.cancelled:
            self.state = "committed"
            return False
        self.shelf.clear()
        self.shelf.update(self.lists)
        for name, things in self.before.items():
            self.shelf[name][:] = things
        self.state = "rolled back"
        return self.cancelled


def swap(shelf: Shelf, one: str, gives: list[str], other: str, takes: list[str]) -> None:
    """Exchange what one gives for what the other gives. A ValueError if somebody hasn't got it."""
    with Swap(shelf):
        for thing in gives:
            shelf[one].remove(thing)
            shelf[other].append(thing)
        for thing in takes:
            shelf[other].remove(thing)
            shelf[one].append(thing)


if __name__ == "__main__":
    the_shelf = {"Paola": ["kite", "drum"], "Yaw": ["Asterix"]}
    for books in (["Asterix", "Tintin"], ["Asterix"]):
        try:
            swap(the_shelf, "Paola", ["kite"], "Yaw", books)
        except ValueError:
            print("somebody hasn't got it")
        print(the_shelf)
