# expect: the columns are found by their names
"""A comma too many."""

import csv
import sys
from decimal import Decimal


def read_sales(path):
    """Return a list of (seller, price), the price as a Decimal, from a CSV file in UTF-8."""
    with open(path, encoding="utf-8", newline="") as file:
        return [(row[1], Decimal(row[2])) for row in list(csv.reader(file))[1:]]


def write_payout(payout, path):
    """Write a CSV file in UTF-8: a first line seller,things,total and a row for each seller."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["seller", "things", "total"])
        for seller, (things, total) in payout.items():
            writer.writerow([seller, things, total])


def add_up(sales):
    """Return the payout of these sales, in order of the sellers' names."""
    payout = {}
    for seller, price in sorted(sales):
        things, total = payout.get(seller, (0, Decimal("0.00")))
        payout[seller] = (things + 1, total + price)
    return payout


def main(argv):
    """Print the payout for the file named in argv, and write payout.csv."""
    payout = add_up(read_sales(argv[0]))
    for seller, (_, total) in payout.items():
        print(f"{total:8} {seller}")
    write_payout(payout, "payout.csv")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
