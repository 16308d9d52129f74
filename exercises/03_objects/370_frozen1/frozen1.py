"""The vacuum cleaner that has been nowhere.

Where has Tuan's vacuum cleaner been? It drove east, east and south from (0, 0), and wrote down
each spot. This is its diary:

    [Spot(x=2, y=1), Spot(x=2, y=1), Spot(x=2, y=1), Spot(x=2, y=1)]

There's one Spot in it, four times. It was pushed around, and every line of the diary moved with
it. And a set of spots can't be made at all: unhashable type.

Some things never change: the number 7, the 3rd of May, the spot (2, 1). Go east from there, and
it's another spot. For such values, let the dataclass be frozen:

    >>> from dataclasses import dataclass, replace
    >>> @dataclass(frozen=True)
    ... class Time:
    ...     hour: int
    ...     minute: int = 0
    >>> noon = Time(12)
    >>> replace(noon, minute=5)
    Time(hour=12, minute=5)
    >>> {noon, Time(12)}
    {Time(hour=12, minute=0)}

`noon.minute = 5` is a FrozenInstanceError. `replace` makes a new one. And whatever is frozen works
in sets and as a key.

Freeze Spot, and fix the rest: `python3 frozen1.py EESSUWW` (on Windows `py`).
"""

import sys
from dataclasses import dataclass

MOVES = {"N": (0, -1), "S": (0, 1), "W": (-1, 0), "E": (1, 0)}


@dataclass
class Spot:
    """A spot in the house: x goes east, y goes south, and the storey goes up."""

    # TODO

    x: int
    y: int
    storey: int = 0


def step(spot, letter):
    """Return the spot one step further: N, S, W, E, or up (U) or down (D) in the lift."""
    # TODO
    if letter == "U":
        spot.storey += 1
    elif letter == "D":
        spot.storey -= 1
    else:
        right, down = MOVES[letter]
        spot.x += right
        spot.y += down
    return spot


def drive(start, letters):
    """Return the diary: a list of the start and of the spot after each letter."""
    diary = [start]
    for letter in letters:
        diary.append(step(diary[-1], letter))
    return diary


def cleaned(diary):
    """Return how often each spot was cleaned, in a dict from the spot to a number."""
    # TODO
    return {}


def draw(counts, storey):
    """Return a map of one storey: "." for never, a number up to 9 for how often.

    The counts are what `cleaned` returns. The map begins at (0, 0), and is 8 wide and 4 high.
    """
    # TODO: it always draws dots.
    rows = []
    for y in range(4):
        rows.append("".join("." for x in range(8)))
    return "\n".join(rows)


if __name__ == "__main__":
    counts = cleaned(drive(Spot(0, 0), sys.argv[1]))
    for storey in sorted({spot.storey for spot in counts}):
        print(f"storey {storey}")
        print(draw(counts, storey))
