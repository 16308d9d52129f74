"""Add up the columns of a CSV file. The brief is in README.md.

CSV is the format in which tills, banks and spreadsheets talk to each other. Its
rules are few but not as few as they look: leave them to the module csv.

    >>> import csv
    >>> list(csv.reader(['chain,"9-speed, silver",24.50']))
    [['chain', '9-speed, silver', '24.50']]
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
    """Return a dict from each column of numbers to its sum."""
    # TODO (stage 2)
    return {}


def main(arguments):
    """Run the program and return its exit status."""
    # TODO (stage 3)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
