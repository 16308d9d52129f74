"""A hive of minus five kilos.

    hive.weight = -5        # accepted, since only __init__ looks at it
    hive.quene = "red"      # accepted, and nobody ever reads it

Marisol keeps bees. Her class Hive has grown to more than twenty lines by hand, and these two still
get through.

attrs is the library that dataclasses were modelled on. It also converts and checks:

    >>> from attrs import Factory, define, field, validators
    >>> @define
    ... class Boat:
    ...     length: float = field(converter=float, validator=validators.gt(0))
    ...     flag: str = field(default="NL", validator=validators.in_(["NL", "BE"]))
    ...     crew: list = Factory(list)
    >>> boat = Boat("7.5")
    >>> boat
    Boat(length=7.5, flag='NL', crew=[])

First it converts, then it checks, and it does both again whenever you set an attribute. Any
function of one argument is a converter. `Factory(list)` makes a new list for each boat. And
`boat.lenght = 8` is an AttributeError, because `define` allows no names but the fields: that's
called slots.

`pythlings shell attrs1 -- python attrs1.py` lists the hungry hives. Rewrite Hive with attrs, and
let it go on doing that.
"""

import csv
from pathlib import Path

# The mark on a queen's back tells the year in which she was born.
COLOURS = ["white", "yellow", "red", "green", "blue"]


# TODO: write this class with attrs. It has the same four attributes, which take the same values
# (texts of a number, spaces and capitals in a colour), and refuses what's wrong with a ValueError,
# now also when an attribute is set later. A name that isn't there is an AttributeError.


class Hive:
    """A hive: its number, its weight in kg (above 0), its queen's colour, and notes."""

    def __init__(self, number, weight, queen="white", notes=None):
        self.number = int(number)
        self.weight = float(weight)
        if self.weight <= 0:
            raise ValueError("the weight has to be above 0")
        self.queen = queen.strip().lower()
        if self.queen not in COLOURS:
            raise ValueError(f"no queen is {queen}")
        if notes is None:
            notes = []
        self.notes = notes

    def __repr__(self):
        kept = f"number={self.number!r}, weight={self.weight!r}, queen={self.queen!r}"
        return f"Hive({kept}, notes={self.notes!r})"

    def __eq__(self, other):
        if not isinstance(other, Hive):
            return NotImplemented
        mine = (self.number, self.weight, self.queen, self.notes)
        return mine == (other.number, other.weight, other.queen, other.notes)



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
