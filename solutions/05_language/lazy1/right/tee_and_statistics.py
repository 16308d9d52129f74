"""Generators everywhere."""

from collections.abc import Iterable, Iterator
from itertools import islice


def warmest(lines: Iterable[str]) -> float:
    """Return the highest reading. There is at least one, and there may be millions: keep none."""
    best = float("-inf")
    for line in lines:
        best = max(best, float(line))
    return best


def above_mean(lines: Iterable[str]) -> list[float]:
    """Return the readings that are higher than the mean of all, in their order."""
    values = [float(line) for line in lines]
    return [value for value in values if value > sum(values) / len(values)]


def frost(lines: Iterable[str]) -> bool:
    """Return True if some reading is below 0. Read no further than the first such reading."""
    return next((True for line in lines if float(line) < 0), False)


def first_readings(path: str, number: int) -> list[float]:
    """Return a list of the first `number` readings in a file, or of all, if there are fewer."""
    from pathlib import Path

    return [float(line) for line in Path(path).read_text(encoding="utf-8").splitlines()[:number]]


def fahrenheit(lines: Iterable[str]) -> Iterator[float]:
    """Give each reading in degrees Fahrenheit (5 is 41.0), rounded to one decimal."""
    return map(lambda line: round(float(line) * 9 / 5 + 32, 1), lines)
