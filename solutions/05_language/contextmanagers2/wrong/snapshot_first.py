# expect: entering it again halfway
"""Half a swap."""

Shelf = dict[str, list[str]]


class Swap:
    """A transaction on a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.state = "new"
        self.cancelled = False

    def __enter__(self):
        self.before = {child: list(things) for child, things in self.shelf.items()}
        if self.state != "new":
            raise RuntimeError("a Swap is for one block")
        self.state = "open"
        return self

    def cancel(self) -> None:
        """Roll back at the end of the block."""
        self.cancelled = True

    def __exit__(self, kind, error, traceback):
        if kind is not None or self.cancelled:
            self.shelf.clear()
            self.shelf.update(self.before)
            self.state = "rolled back"
        else:
            self.state = "committed"


def swap(shelf: Shelf, one: str, gives: list[str], other: str, takes: list[str]) -> None:
    """Exchange what one gives for what the other gives."""
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
