"""Repaired for nothing.

    {"bike": "Gazelle", "owner": "Mei", "prise": 45.50, "done": True}

One wrong letter, and Mei's repair is on no bill: `repair.get("price", 0)` finds 0, and a dict
takes any key. Tomás noticed when he counted the money in his workshop, in December.

A dataclass is a type of your own with named fields. You write the fields, and the decorator
`@dataclass` in the line above adds the rest: how one is made, shown and compared.

    >>> from dataclasses import dataclass
    >>> @dataclass
    ... class Bus:
    ...     line: str
    ...     seats: int = 40
    >>> bus = Bus("12A")
    >>> bus.seats = 44
    >>> bus, bus == Bus("12A", 44)
    (Bus(line='12A', seats=44), True)

`Bus("12A", saets=44)` is a TypeError. After the colon you name the type that's meant. Python
doesn't check it, but without it there's no field.

Write the type Repair, and move the functions from dicts to Repairs. Then Mei gets her bill with
`python3 dataclass1.py Mei` (on Windows `py dataclass1.py Mei`).
"""

import sys
from dataclasses import dataclass


@dataclass
class Repair:
    """A repair of a bike."""

    # TODO: the fields bike and owner (texts), price (a float; 0.0 if it isn't given) and done
    # (True or False; False if it isn't given), in this order.


def read(line):
    """Return the Repair in a line: "Gazelle;Mei;45.50;yes".

    Done is "yes" or "no". It may be left out, and so may the price: then the defaults hold.
    """
    bike, owner, *others = line.strip().split(";")
    repair = {"bike": bike, "owner": owner}
    if others:
        repair["price"] = float(others[0])
    if len(others) > 1:
        repair["done"] = others[1] == "yes"
    return repair


def finish(repair, price):
    """Set the price of this repair, and that it's done.

    If it's done already, raise a ValueError with the bike in its message, and change nothing.
    """
    if repair.get("done"):
        raise ValueError(f"{repair['bike']} is done already")
    repair["prise"] = price
    repair["done"] = True


def dearest(repairs):
    """Return the Repair with the highest price, or None without any. Of equal ones, the first."""
    return max(repairs, key=lambda repair: repair.get("price", 0), default=None)


def bill(repairs, owner):
    """Return the lines of this owner's bill: "Gazelle: 45.50" for what's done, then "total: …".

    The repairs keep their order, and without any there's the total of 0.00 alone.
    """
    mine = [repair for repair in repairs if repair["owner"] == owner and repair.get("done")]
    lines = [f"{repair['bike']}: {repair.get('price', 0):.2f}" for repair in mine]
    return [*lines, f"total: {sum(repair.get('price', 0) for repair in mine):.2f}"]


if __name__ == "__main__":
    with open("repairs.txt", encoding="utf-8") as file:
        all_repairs = [read(line) for line in file]
    print("\n".join(bill(all_repairs, sys.argv[1])))
