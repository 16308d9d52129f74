"""Generators everywhere.

Mirela's weather station is a tiny computer on a roof in Brașov. It stopped twice last winter,
with its memory full. Then a student read that generators save memory, and rewrote the program.
Now it stops less often, and says that no day was warmer than the average.

    values = [float(line) for line in lines]        all of them now, as often as you like
    values = (float(line) for line in lines)        one at a time, once, whenever somebody asks

The first is eager, the second lazy. Two questions decide:

- Is one pass enough, or does somebody need the values again?
- When will they be asked for? Is everything still there by then?

In some of the five functions the student went too far, in others not far enough. Go through all of
them. `lines` is any iterable of texts such as "-3.5"; it may be one that can be gone through only
once. Where a docstring says how much may be read or kept, that counts.
"""

from collections.abc import Iterable, Iterator
from itertools import islice


def warmest(lines: Iterable[str]) -> float:
    """Return the highest reading. There is at least one, and there may be millions: keep none."""
    values = [float(line) for line in lines]
    return max(values)


def above_mean(lines: Iterable[str]) -> list[float]:
    """Return the readings that are higher than the mean of all, in their order."""
    values = (float(line) for line in lines)
    count = total = 0.0
    for value in values:
        count += 1
        total += value
    return [value for value in values if value > total / count]


def frost(lines: Iterable[str]) -> bool:
    """Return True if some reading is below 0. Read no further than the first such reading."""
    values = [float(line) for line in lines]
    return len([value for value in values if value < 0]) > 0


def first_readings(path: str, number: int) -> list[float]:
    """Return a list of the first `number` readings in a file, or of all, if there are fewer.

    No line after those is read as a number, and the file is closed afterwards.
    """
    with open(path, encoding="utf-8") as lines:
        values = (float(line) for line in islice(lines, number))
    return list(values)


def fahrenheit(lines: Iterable[str]) -> Iterator[float]:
    """Give each reading in degrees Fahrenheit (5 is 41.0), rounded to one decimal.

    It goes to a display as soon as it has been read, and the readings never end.
    """
    values = [float(line) for line in lines]
    return iter([round(value * 9 / 5 + 32, 1) for value in values])
