# expect: a teapot isn't the tea
"""Where's the kettle?"""

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
            yield from things(item)
        else:
            yield item


def places(box: Box) -> Iterator[tuple[str, str]]:
    """Yield a pair for each thing."""
    for item in box.contents:
        if isinstance(item, Box):
            for way, thing in places(item):
                yield f"{box.label} > {way}", thing
        else:
            yield box.label, item


def find(box: Box, wanted: str) -> str | None:
    for way, thing in places(box):
        if wanted in thing:
            return way
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
