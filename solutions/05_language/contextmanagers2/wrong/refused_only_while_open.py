# expect: Entering it once more should be a RuntimeError
"""Half a swap.

On the school's swap shelf, Paola gives her kite for Yaw's two books. The kite is already Yaw's when
the program finds out that he has lent one of the books, and stops with an error. With `with`, a
swap should happen as a whole, or not at all:

    with Swap(shelf):
        shelf["Paola"].remove("kite")
        shelf["Yaw"].append("kite")
        ...

If the block ends with an error, everything is as it was before, and the error goes on. That's a
*transaction*: it's committed, or rolled back.

The shelf is a dict with a list for each child. It has to stay the same dict, because the school's
page uses it, too. New children and those who have left are rolled back as well, and so is the
order of each list.

Write Swap, and use it in `swap`. Where's the kite in the end? `python3 contextmanagers2.py` tells
you.
"""

Shelf = dict[str, list[str]]


class Swap:
    """A transaction on a shelf: with Swap(shelf) as swap: ...

    swap.state is "open" in the block, and afterwards "committed" or "rolled back". A block that
    calls swap.cancel() is rolled back at its end, without an error.

    Swaps can be nested: an inner one that fails is rolled back alone, and an outer one takes
    everything back, even what inner ones have committed. A Swap is for one block. Entering it
    a second time is a RuntimeError, and changes nothing.
    """

    def __init__(self, shelf):
        self.shelf = shelf
        self.before = None
        self.cancelled = False
        self.state = "new"

    def __enter__(self):
        if self.state == "open":
            raise RuntimeError("a Swap is for one block")
        self.before = {child: list(things) for child, things in self.shelf.items()}
        self.state = "open"
        return self

    def cancel(self):
        self.cancelled = True

    def __exit__(self, kind, error, traceback):
        if kind is None and not self.cancelled:
            self.state = "committed"
            return
        self.shelf.clear()
        self.shelf.update(self.before)
        self.state = "rolled back"


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
