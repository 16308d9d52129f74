"""A roll of tickets that never runs out.

Before every summer party Danilo prints raffle tickets: A-1 up to A-20, then B-1, and so on. When
he's through with Z he changes the colour of the paper and begins again with A-1. Nobody can tell
him how many he'll need.

With `yield`, a loop that never ends is no problem. It's paused most of the time:

    >>> def evens():
    ...     number = 0
    ...     while True:
    ...         yield number
    ...         number += 2
    >>> list(islice(evens(), 4))
    [0, 2, 4, 6]

Only `list(evens())` would be a mistake. Python would work on it until the memory is full.

Write two generators. `tickets` never ends. `chunked` cuts any row of values into lists, one for
each sheet of paper. The row may never end, so take as many values as the next sheet needs, and no
more. Then print: `python3 generators2.py 2` (`py generators2.py 2` on Windows) makes two sheets.
"""

import string
import sys
from collections.abc import Iterable, Iterator
from itertools import islice


def tickets(per_letter: int) -> Iterator[str]:
    """Yield A-1, A-2 … up to per_letter, then the same for B, … and Z, then from A-1 again."""
    # TODO: string.ascii_uppercase has the letters.
    return iter([])


def chunked(values: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield lists with the next `size` values each. The last list may be shorter, but not empty.

    No value is taken before somebody asks for the list that it belongs to.
    """
    # TODO: this works for a row that ends. With `tickets` it fills the memory.
    values = list(values)
    return iter([values[i : i + size] for i in range(0, len(values), size)])


def main(sheets: int) -> None:
    """Print this many sheets of six tickets."""
    for sheet in islice(chunked(tickets(20), 6), sheets):
        edge = "+" + "-------+" * len(sheet)
        print(edge, "|" + "".join(f"{ticket:^7}|" for ticket in sheet), edge, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
