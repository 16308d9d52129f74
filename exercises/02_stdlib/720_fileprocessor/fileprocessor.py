"""Project: a file processor. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done.
"""

import logging
from dataclasses import dataclass
from datetime import date

logger = logging.getLogger("fileprocessor")


@dataclass
class Order:
    """A good row."""

    shop: str
    quantity: int
    day: date
    crates: int


@dataclass
class Problem:
    """What is wrong with a row."""

    place: int
    reason: str


def read_rows(path):
    """Return a list of (place, row) from a CSV or JSON file."""
    # TODO: stage 1
    return []


def validate(row):
    """Return a list of reasons why the row cannot be used; empty for a good one."""
    # TODO: stage 2
    return None


def transform(row):
    """Return the Order of a good row."""
    # TODO: stage 3
    return None


def process(rows):
    """Return (orders, problems) of the rows from read_rows."""
    # TODO: stage 4
    return [], []


def write_orders(orders, path):
    """Write the orders as CSV."""
    # TODO: stage 4


def write_problems(problems, path):
    """Write the problems as CSV."""
    # TODO: stage 4


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO: stage 5
    return 0


# TODO: stage 5: what runs when the file is started as a program?
