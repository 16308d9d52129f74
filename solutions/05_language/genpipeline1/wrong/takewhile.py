# expect: from the first time on, and before the last, in any order
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
    """Yield the lines."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line:
                yield line


def sightings(lines: Iterable[str]) -> Iterator[Sighting]:
    """Yield a Sighting for each line that is one."""
    for line in lines:
        parts = line.split(";")
        if len(parts) == 3 and parts[2].isdecimal():
            yield Sighting(parts[0], parts[1], int(parts[2]))


def between(first, last, seen):
    for sighting in seen:
        if sighting.time >= last:
            break
        if sighting.time >= first:
            yield sighting


def report(path: str, first: str = "00:00", last: str = "24:00") -> dict[str, int]:
    """Return a dict."""
    result: dict[str, int] = {}
    for row in between(first, last, sightings(lines_of(path))):
        result[row.kind] = result.get(row.kind, 0) + row.birds
    return result


def main() -> None:
    """Print a table of a file: python3 genpipeline1.py FILE FIRST LAST, all of them optional."""
    found = report(*(sys.argv[1:] or ["batumi.txt"]))
    for kind, count in sorted(found.items(), key=lambda pair: -pair[1]):
        print(f"{count:8,}  {kind}")


if __name__ == "__main__":
    main()
