# expect: there's a space before the digits
"""A million birds in four lists.

Every autumn a million birds of prey pass the hills above Batumi, on their way to Africa. Volunteers
count them from dawn to dusk and write lines such as `07:14;honey buzzard;120`. Nino's program adds
them up. It's right, but each stage is a list of everything, and with ten years of lines her old
laptop gives up.

Stages can be generators, plugged into each other:

    >>> texts = iter(["3", "x", "5"])
    >>> digits = (text for text in texts if text.isdigit())
    >>> doubled = (2 * int(text) for text in digits)
    >>> next(doubled), next(texts)
    (6, 'x')

Nobody has read ahead: the last stage asked the one before it, which asked the one before. One value
goes all the way through, and only then comes the next.

Write the three stages and let `report` plug them together. Its answers stay as they are. The
program prints the table: `python3 genpipeline1.py` (on Windows `py genpipeline1.py`).
"""

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Sighting(NamedTuple):
    """What somebody saw: the time as in "07:14", the kind of bird, and how many of them."""

    time: str
    kind: str
    birds: int


def lines_of(path):
    """Yield the lines of a file without the white space around them, but no empty ones."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield line.strip()


def sightings(lines):
    """Yield a Sighting for each line that is one.

    All other lines are left out: those that don't have three parts, and those whose third part
    isn't made of digits only.
    """
    for line in lines:
        parts = line.split(";")
        if len(parts) == 3 and parts[2].strip().isdecimal():
            yield Sighting(parts[0], parts[1], int(parts[2]))


def between(first, last, seen):
    """Yield what was seen from the time `first` on and before the time `last`."""
    for one in seen:
        if first <= one.time < last:
            yield one


def report(path: str, first: str = "00:00", last: str = "24:00") -> dict[str, int]:
    """Return a dict: kind of bird -> how many were seen between the two times.

    Whatever the size of the file, only one line of it is in memory.
    """
    result = {}
    for one in between(first, last, sightings(lines_of(path))):
        result[one.kind] = result.get(one.kind, 0) + one.birds
    return result


def main() -> None:
    """Print a table of a file: python3 genpipeline1.py FILE FIRST LAST, all of them optional."""
    found = report(*(sys.argv[1:] or ["batumi.txt"]))
    for kind, count in sorted(found.items(), key=lambda pair: -pair[1]):
        print(f"{count:8,}  {kind}")


if __name__ == "__main__":
    main()
