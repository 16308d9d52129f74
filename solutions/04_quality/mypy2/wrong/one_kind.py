# expect: for each year there's a list
"""Who is wrong here, the hint or the code?"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Jar:
    """Seeds of one kind, in grams, with the years in which they were collected."""

    kind: str
    grams: float
    years: list[int] = field(default_factory=list)


def total(weights: Sequence[float]) -> float:
    """Return the sum of weights, which may be whole numbers or not."""
    return sum(weights)


def add_up(counts: list[str]) -> int:
    """Return the sum of counts typed by hand, such as ["3", "2"]."""
    return sum(int(count) for count in counts)


def by_year(jars: list[Jar]) -> dict[int, str]:
    """Return, for each year, the kinds collected in it, in the order of the jars."""
    found: dict[int, list[str]] = {}
    for jar in jars:
        for year in jar.years:
            found.setdefault(year, []).append(jar.kind)
    return {year: ", ".join(kinds) for year, kinds in found.items()}


def oldest(jar: Jar) -> int | None:
    """Return the first year in which these were collected, or None if nobody wrote it down."""
    if jar.years:
        return min(jar.years)
    return None


def share(jar: Jar, people: int) -> float:
    """Return the grams that each gets, with decimals: 25 for two is 12.5."""
    return jar.grams / people


def label(jar: Jar) -> str:
    """Return what's on the label: "poppy, 12.5 g, 2019" or "poppy, 12.5 g, year unknown"."""
    first = oldest(jar)
    year = "year unknown" if first is None else str(first)
    return ", ".join([jar.kind, f"{jar.grams} g", year])


def pour(jar: Jar, grams: float) -> Jar:
    """Take grams out of a jar, and return them as a new Jar with a copy of the years."""
    jar.grams -= grams
    return Jar(jar.kind, grams, list(jar.years))


if __name__ == "__main__":
    beans = Jar("bean", 40, [2021, 2018])
    print(label(pour(beans, 12.5)))
    print(label(beans))
    handfuls = [3, 4]
    print(
        f"{total(handfuls)} g by hand, {add_up(sys.argv[1:])} bags, each gets {share(beans, 2)} g"
    )
    for collected, kinds in by_year([beans, Jar("poppy", 2, [2021])]).items():
        print(collected, ", ".join(kinds))
