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
    match line.rstrip("\n").split(";"):
        case [bike, owner]:
            return Repair(bike, owner)
        case [bike, owner, price]:
            return Repair(bike, owner, float(price))
        case [bike, owner, price, done]:
            return Repair(bike, owner, float(price), done == "yes")


def finish(repair, price):
    """Set the price of this repair, and that it's done.

    If it's done already, raise a ValueError with the bike in its message, and change nothing.
    """
    if repair.done:
        raise ValueError(f"{repair.bike} is done already")
    repair.price = price
    repair.done = True


def dearest(repairs):
    """Return the Repair with the highest price, or None without any. Of equal ones, the first."""
    best = None
    for repair in repairs:
        if best is None or repair.price > best.price:
            best = repair
    return best


def bill(repairs, owner):
    """Return the lines of this owner's bill: "Gazelle: 45.50" for what's done, then "total: …".

    The repairs keep their order, and without any there's the total of 0.00 alone.
    """
    lines, total = [], 0.0
    for repair in repairs:
        if repair.owner != owner or not repair.done:
            continue
        lines.append("{}: {:.2f}".format(repair.bike, repair.price))
        total += repair.price
    lines.append("total: " + format(total, ".2f"))
    return lines


if __name__ == "__main__":
    with open("repairs.txt", encoding="utf-8") as file:
        all_repairs = [read(line) for line in file]
    print("\n".join(bill(all_repairs, sys.argv[1])))

