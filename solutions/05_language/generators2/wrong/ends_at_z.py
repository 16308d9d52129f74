# expect: after Z it begins again
"""A roll of tickets that never runs out."""

import string
import sys
from collections.abc import Iterable, Iterator
from itertools import islice


def tickets(per_letter: int) -> Iterator[str]:
    """Yield A-1, A-2 … up to per_letter, then the same for B, … and Z, then from A-1 again."""
    for letter in string.ascii_uppercase:
        for number in range(1, per_letter + 1):
            yield f"{letter}-{number}"


def chunked(values: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield lists with the next `size` values each. The last list may be shorter, but not empty."""
    chunk: list[str] = []
    for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def main(sheets: int) -> None:
    """Print this many sheets of six tickets."""
    for sheet in islice(chunked(tickets(20), 6), sheets):
        edge = "+" + "-------+" * len(sheet)
        print(edge, "|" + "".join(f"{ticket:^7}|" for ticket in sheet), edge, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
