# expect: hive.weight = -5 raised
"""A hive of minus five kilos."""

import csv
from pathlib import Path

from dataclasses import dataclass, field

# The mark on a queen's back tells the year in which she was born.
COLOURS = ["white", "yellow", "red", "green", "blue"]


def colour(text):
    """Return the colour without spaces around it and without capitals."""
    return text.strip().lower()


@dataclass(slots=True)
class Hive:
    """A hive: its number, its weight in kg (above 0), its queen's colour, and notes."""

    number: int
    weight: float
    queen: str = "white"
    notes: list = field(default_factory=list)

    def __post_init__(self):
        self.number = int(self.number)
        self.weight = float(self.weight)
        self.queen = colour(self.queen)
        if self.weight <= 0 or self.queen not in COLOURS:
            raise ValueError("no such hive")



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
