"""Add up the columns of a CSV file. The brief is in README.md.

    >>> import csv
    >>> list(csv.reader(['chain,"9-speed, silver",24.50']))
    [['chain', '9-speed, silver', '24.50']]

csv hands you texts; what is a number is for you to find out. Run it with
`python3 csvtotals.py sales.csv totals.csv` (on Windows `py` in place of `python3`).
"""

import csv
import sys
from decimal import Decimal, InvalidOperation


def read_rows(path):
    """Return the head and the rows of a CSV file."""
    # TODO (stage 1): this is right only until the first cell with a comma.
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split(",") for line in file]
    return rows[0], rows[1:]


def totals(head, rows):
    """Return a dict from each number column to its sum."""
    # TODO (stage 2)
    return {}


def main(arguments):
    """Run the program and return its exit status."""
    # TODO (stage 3)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
