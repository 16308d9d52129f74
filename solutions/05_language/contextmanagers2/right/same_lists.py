"""Half a swap."""

Shelf = dict[str, list[str]]


class Swap:
    state = "new"

    def __init__(self, shelf):
        self._shelf = shelf
        self._used = self._cancel = False

    def cancel(self):
        self._cancel = True

    def __enter__(self):
        if self._used:
            raise RuntimeError("used up")
        self._used = True
        self._before = [(child, things, tuple(things)) for child, things in self._shelf.items()]
        self.state = "open"
        return self

    def __exit__(self, kind, *rest):
        self.state = "committed"
        if kind or self._cancel:
            self.state = "rolled back"
            for child in [*self._shelf]:
                self._shelf.pop(child)
            for child, things, copy in self._before:
                things[:] = copy
                self._shelf[child] = things
        return None


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
