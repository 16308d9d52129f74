"""Generators everywhere."""

from collections.abc import Iterable, Iterator
from itertools import islice


def warmest(lines: Iterable[str]) -> float:
    """Return the highest reading. There is at least one, and there may be millions: keep none."""
    return max(map(float, lines))


def above_mean(lines: Iterable[str]) -> list[float]:
    """Return the readings that are higher than the mean of all, in their order."""
    values = [float(line) for line in lines]
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value for value in values if value > mean]


def frost(lines: Iterable[str]) -> bool:
    """Return True if some reading is below 0. Read no further than the first such reading."""
    for line in lines:
        if float(line) < 0:
            return True
    return False


def first_readings(path: str, number: int) -> list[float]:
    """Return a list of the first `number` readings in a file, or of all, if there are fewer."""
    with open(path, encoding="utf-8") as lines:
        found = []
        for line in lines:
            if len(found) == number:
                break
            found.append(float(line))
        return found


def fahrenheit(lines: Iterable[str]) -> Iterator[float]:
    """Give each reading in degrees Fahrenheit (5 is 41.0), rounded to one decimal."""
    for line in lines:
        yield round(float(line) * 1.8 + 32, 1)
