# expect: what's outside of the map isn't drawn
"""The vacuum cleaner that has been nowhere."""

import sys
from dataclasses import dataclass, replace

MOVES = {"N": (0, -1), "S": (0, 1), "W": (-1, 0), "E": (1, 0)}


@dataclass(frozen=True)
class Spot:
    """A spot in the house: x goes east, y goes south, and the storey goes up."""

    x: int
    y: int
    storey: int = 0


def step(spot, letter):
    """Return the spot one step further: N, S, W, E, or up (U) or down (D) in the lift."""
    if letter == "U":
        return replace(spot, storey=spot.storey + 1)
    if letter == "D":
        return replace(spot, storey=spot.storey - 1)
    right, down = MOVES[letter]
    return replace(spot, x=spot.x + right, y=spot.y + down)


def drive(start, letters):
    """Return the diary: a list of the start and of the spot after each letter."""
    diary = [start]
    for letter in letters:
        diary.append(step(diary[-1], letter))
    return diary


def cleaned(diary):
    """Return how often each spot was cleaned, in a dict from the spot to a number."""
    counts = {}
    for spot in diary:
        counts[spot] = counts.get(spot, 0) + 1
    return counts


def draw(counts, storey):
    """Return a map of one storey: "." for never, a number up to 9 for how often.

    The counts are what `cleaned` returns. The map begins at (0, 0), and is 8 wide and 4 high.
    """
    rows = []
    for y in range(4):
        row = ""
        for x in range(max(8, max((s.x for s in counts), default=0) + 1)):
            count = counts.get(Spot(x, y, storey), 0)
            row += str(min(count, 9)) if count else "."
        rows.append(row)
    return "\n".join(rows)


if __name__ == "__main__":
    counts = cleaned(drive(Spot(0, 0), sys.argv[1]))
    for storey in sorted({spot.storey for spot in counts}):
        print(f"storey {storey}")
        print(draw(counts, storey))
