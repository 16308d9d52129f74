"""Who is wrong here, the hint or the code?

Kamala looks after the seed library of her allotments, and mypy has seven complaints about its
program. She would change each hint until mypy is quiet. Otso would believe every hint, and change
the code. Both would break something.

A message only says that two places don't agree, and the line it names may be the innocent one.
What does the docstring promise? **Docstrings, class Jar and the lines at the bottom are right**.
Four times the code is wrong, three times a hint. Repair that and leave the rest.

Below an error there may be a note with the way out:

    error: Argument 1 to "total" has incompatible type "list[int]"; expected "list[float]"
    note: Consider using "Sequence" instead, which is covariant

A function could put a 0.5 into a `list[float]`, so nobody may hand it their list of ints. A
`Sequence[float]`, from collections.abc, is only read.

    pythlings shell mypy2 -- python -m mypy --strict mypy2.py
"""

import sys
from dataclasses import dataclass, field


@dataclass
class Jar:
    """Seeds of one kind, in grams, with the years in which they were collected."""

    kind: str
    grams: float
    years: list[int] = field(default_factory=list)


def total(weights: list[float]) -> float:
    """Return the sum of weights, which may be whole numbers or not."""
    return sum(weights)


def add_up(counts: list[str]) -> int:
    """Return the sum of counts typed by hand, such as ["3", "2"]."""
    return sum(counts)


def by_year(jars: list[Jar]) -> dict[int, str]:
    """Return, for each year, the kinds collected in it, in the order of the jars."""
    found: dict[int, list[str]] = {}
    for jar in jars:
        for year in jar.years:
            found.setdefault(year, []).append(jar.kind)
    return found


def oldest(jar: Jar) -> int | None:
    """Return the first year in which these were collected, or None if nobody wrote it down."""
    if jar.years:
        return str(sorted(jar.years)[0])
    return None


def share(jar: Jar, people: int) -> int:
    """Return the grams that each gets, with decimals: 25 for two is 12.5."""
    return jar.grams / people


def label(jar: Jar) -> str:
    """Return what's on the label: "poppy, 12.5 g, 2019" or "poppy, 12.5 g, year unknown"."""
    first = oldest(jar)
    year = "year unknown" if first is None else first
    return ", ".join([jar.kind, f"{jar.grams} g", year])


def pour(jar: Jar, grams: float) -> Jar:
    """Take grams out of a jar, and return them as a new Jar with a copy of the years."""
    jar.grams -= grams
    return Jar(jar.kind, grams, jar.years.sort())


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
