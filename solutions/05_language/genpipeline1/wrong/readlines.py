# expect: has all 6,000 lines of the file in memory
"""A million birds in four lists."""

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Sighting(NamedTuple):
    """What somebody saw: the time as in "07:14", the kind of bird, and how many of them."""

    time: str
    kind: str
    birds: int


def lines_of(path: str) -> Iterator[str]:
    """Yield the lines of a file without the white space around them, but no empty ones."""
    with open(path, encoding="utf-8") as file:
        for line in file.readlines():
            if text := line.strip():
                yield text


def sightings(lines: Iterable[str]) -> Iterator[Sighting]:
    """Yield a Sighting for each line that is one, and leave out all others."""
    for line in lines:
        match line.split(";"):
            case [time, kind, count] if count.isdecimal():
                yield Sighting(time, kind, int(count))


def between(first: str, last: str, seen: Iterable[Sighting]) -> Iterator[Sighting]:
    """Yield what was seen from the time `first` on and before the time `last`."""
    return (one for one in seen if first <= one.time < last)


def report(path: str, first: str = "00:00", last: str = "24:00") -> dict[str, int]:
    """Return a dict: kind of bird -> how many were seen between the two times."""
    totals: dict[str, int] = {}
    for one in between(first, last, sightings(lines_of(path))):
        totals[one.kind] = totals.get(one.kind, 0) + one.birds
    return totals


def main() -> None:
    """Print a table of a file: python3 genpipeline1.py FILE FIRST LAST, all of them optional."""
    found = report(*(sys.argv[1:] or ["batumi.txt"]))
    for kind, count in sorted(found.items(), key=lambda pair: -pair[1]):
        print(f"{count:8,}  {kind}")


if __name__ == "__main__":
    main()
