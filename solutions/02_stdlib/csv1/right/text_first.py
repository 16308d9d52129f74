"""A comma too many."""

import csv
import io
import sys
from decimal import Decimal
from pathlib import Path


def read_sales(path):
    """Return a list of (seller, price), the price as a Decimal, from a CSV file in UTF-8."""
    text = Path(path).read_text(encoding="utf-8")
    rows = csv.DictReader(io.StringIO(text))
    return list(map(sale, rows))


def sale(row):
    return row["seller"], Decimal(row["price"])


def write_payout(payout, path):
    """Write a CSV file in UTF-8: a first line seller,things,total and a row for each seller."""
    rows = [("seller", "things", "total")]
    rows += [(seller, *numbers) for seller, numbers in payout.items()]
    with open(path, mode="w", newline="\n", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


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
