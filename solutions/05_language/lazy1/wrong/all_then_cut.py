# expect: made a number of the third line
"""Generators everywhere."""

from collections.abc import Iterable, Iterator


def warmest(lines: Iterable[str]) -> float:
    """Return the highest reading. There is at least one, and there may be millions: keep none."""
    return max(float(line) for line in lines)


def above_mean(lines: Iterable[str]) -> list[float]:
    """Return the readings that are higher than the mean of all, in their order."""
    values = [float(line) for line in lines]
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value for value in values if value > mean]


def frost(lines: Iterable[str]) -> bool:
    """Return True if some reading is below 0. Read no further than the first such reading."""
    return any(float(line) < 0 for line in lines)


def first_readings(path: str, number: int) -> list[float]:
    """Return a list of the first `number` readings in a file, or of all, if there are fewer."""
    with open(path, encoding="utf-8") as lines:
        return [float(line) for line in lines][:number]


def fahrenheit(lines: Iterable[str]) -> Iterator[float]:
    """Give each reading in degrees Fahrenheit (5 is 41.0), rounded to one decimal."""
    return (round(float(line) * 9 / 5 + 32, 1) for line in lines)
