"""Where's the kettle?

The van is unloaded, and Sanna wants a cup of tea. Everything is in boxes, many boxes are in other
boxes, and out of ten things her program finds two.

    >>> tin = Box("tin", ["tea", "sugar"])
    >>> kitchen = Box("kitchen", ["plates", tin, "kettle"])

Somewhere in `things` there's this line:

            things(item)

It makes a generator for the inner box, and drops it. Nobody asks it for anything, so nothing in it
ever runs, and there's no error either. Its values have to be handed on. `yield from` does that: it
yields all that another iterable has, one after the other.

    >>> def both(left, right):
    ...     yield from left
    ...     yield from right
    >>> list(both("ab", "c"))
    ['a', 'b', 'c']

Fix `things`, then write `places` and `find`. `python3 generators3.py kettle` (on Windows `py
generators3.py kettle`) then tells Sanna which boxes to open. She's tired, and won't open a single
box more.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass
class Box:
    """A box with a label. In it are things (texts) and boxes, in the order of unpacking."""

    label: str
    contents: "Iterable[str | Box]"


def things(box: Box) -> Iterator[str]:
    """Yield all things in the box, however deep. What's in an inner box comes in its place."""
    for item in box.contents:
        if isinstance(item, Box):
            things(item)  # TODO
        else:
            yield item


def places(box: Box) -> Iterator[tuple[str, str]]:
    """Yield a pair for each thing, in the same order: the labels on the way to it, and the thing.

    So for the kitchen: ("kitchen", "plates"), ("kitchen > tin", "tea"), and so on.
    """
    # TODO
    return iter([])


def find(box: Box, wanted: str) -> str | None:
    """Return the way to the first such thing, such as "kitchen > tin", or None.

    Once it's found, nothing more is taken out of any box.
    """
    # TODO
    return None


TIN = Box("tin", ["tea", "sugar", "biscuits"])
KITCHEN = Box("kitchen", ["plates", Box("blue bag", [TIN, "cups"]), "kettle"])
VAN = Box("van", ["ladder", KITCHEN, Box("books", [Box("poems", ["haiku"]), "atlas"]), "bicycle"])


def main() -> None:
    """Say where a thing is, or list everything."""
    if len(sys.argv) > 1:
        print(find(VAN, sys.argv[1]) or "It isn't here.")
    else:
        for way, thing in places(VAN):
            print(f"{thing:10} {way}")


if __name__ == "__main__":
    main()
