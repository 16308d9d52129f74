"""A hive of minus five kilos."""

import csv
from pathlib import Path

from attrs import Factory, define, field, validators

# The mark on a queen's back tells the year in which she was born.
COLOURS = ["white", "yellow", "red", "green", "blue"]


def colour(text):
    """Return the colour without spaces around it and without capitals."""
    return text.strip().lower()


@define
class Hive:
    """A hive: its number, its weight in kg (above 0), its queen's colour, and notes."""

    number: int = field(converter=int)
    weight: float = field(converter=float, validator=validators.gt(0))
    queen: str = field(default="white", converter=colour, validator=validators.in_(COLOURS))
    notes: list = Factory(list)


def read(path):
    """Return a list of the hives in a file: number, weight, queen (may be left out) and notes."""
    hives = []
    for row in csv.reader(Path(path).read_text(encoding="utf-8").splitlines()):
        number, weight, queen, *notes = row
        if queen.strip():
            hives.append(Hive(number, weight, queen, notes=notes))
        else:
            hives.append(Hive(number, weight, notes=notes))
    return hives


def hungry(hives):
    """Return the numbers of the hives below 20 kg, sorted."""
    return sorted(hive.number for hive in hives if hive.weight < 20)


if __name__ == "__main__":
    for number in hungry(read("hives.csv")):
        print(f"hive {number} needs sugar")


# Why this way
#
# Four lines say what twenty did, and the check can't be walked round any more. `define` also wrote
# `__repr__` and `__eq__`. Without slots, a misspelt attribute would be a new one, as in a class
# written by hand or in a plain dataclass. The dataclass is in the standard library and enough for
# most records; attrs pays where values come from outside and have to be converted and checked.
