# expect: finish sets price and done of this very repair
"""Repaired for nothing."""

import sys
from dataclasses import dataclass


@dataclass
class Repair:
    """A repair of a bike."""

    bike: str
    owner: str
    price: float = 0.0
    done: bool = False


def read(line):
    """Return the Repair in a line: "Gazelle;Mei;45.50;yes".

    Done is "yes" or "no". It may be left out, and so may the price: then the defaults hold.
    """
    bike, owner, *others = line.strip().split(";")
    repair = Repair(bike, owner)
    if others:
        repair.price = float(others[0])
    if len(others) > 1:
        repair.done = others[1] == "yes"
    return repair


def finish(repair, price):
    """Set the price of this repair, and that it's done.

    If it's done already, raise a ValueError with the bike in its message, and change nothing.
    """
    if repair.done:
        raise ValueError(f"{repair.bike} is done already")
    repair = Repair(repair.bike, repair.owner, price, True)
    repair.done = True


def dearest(repairs):
    """Return the Repair with the highest price, or None without any. Of equal ones, the first."""
    return max(repairs, key=lambda repair: repair.price, default=None)


def bill(repairs, owner):
    """Return the lines of this owner's bill: "Gazelle: 45.50" for what's done, then "total: …".

    The repairs keep their order, and without any there's the total of 0.00 alone.
    """
    mine = [repair for repair in repairs if repair.owner == owner and repair.done]
    lines = [f"{repair.bike}: {repair.price:.2f}" for repair in mine]
    return [*lines, f"total: {sum(repair.price for repair in mine):.2f}"]


if __name__ == "__main__":
    with open("repairs.txt", encoding="utf-8") as file:
        all_repairs = [read(line) for line in file]
    print("\n".join(bill(all_repairs, sys.argv[1])))


