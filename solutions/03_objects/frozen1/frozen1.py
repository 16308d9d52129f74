"""The vacuum cleaner that has been nowhere."""

import sys
from collections import Counter
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
    return Counter(diary)


def draw(counts, storey):
    """Return a map of one storey: "." for never, a number up to 9 for how often.

    The counts are what `cleaned` returns. The map begins at (0, 0), and is 8 wide and 4 high.
    """
    rows = []
    for y in range(4):
        times = [counts.get(Spot(x, y, storey), 0) for x in range(8)]
        rows.append("".join(str(min(count, 9)) if count else "." for count in times))
    return "\n".join(rows)


if __name__ == "__main__":
    counts = cleaned(drive(Spot(0, 0), sys.argv[1]))
    for storey in sorted({spot.storey for spot in counts}):
        print(f"storey {storey}")
        print(draw(counts, storey))


# Why this way
#
# A value has no life of its own: two equal ones are the same, and nobody can change the one that
# somebody else relies on. `replace(spot, x=...)` also keeps the storey, which `Spot(x, y)` would
# have forgotten. Freezing doesn't go deep: a list in a field can still be appended to, and then
# the object is unhashable as well. Take a tuple there. What does have a life of its own, such as
# the cleaner with its battery, isn't a value, and is better left unfrozen.
