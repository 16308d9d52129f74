# expect: a row with two reasons makes two problems
"""Project: a file processor."""

import argparse
import csv
import json
import logging
import sys
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from pathlib import Path

logger = logging.getLogger("fileprocessor")

PER_CRATE = 12
MOST = 500


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
    if path.suffix == ".csv":
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            return [(reader.line_num, row) for row in reader]
    if path.suffix == ".json":
        return list(enumerate(json.loads(path.read_text(encoding="utf-8")), start=1))
    raise ValueError(f"{path}: neither .csv nor .json")


def is_quantity(value):
    """Return True for a whole number from 1 to 500, as text or number."""
    if type(value) not in (str, int):
        return False
    try:
        return 1 <= int(value) <= MOST
    except ValueError:
        return False


def parse_day(text):
    """Return the date of a text such as 2024-05-01; ValueError otherwise."""
    return datetime.strptime(text, "%Y-%m-%d").date()


def is_day(value):
    """Return True for the text of a date that exists."""
    try:
        parse_day(value)
    except (TypeError, ValueError):
        return False
    return True


def validate(row):
    """Return a list of reasons why the row cannot be used; empty for a good one."""
    reasons = []
    if None in row:
        reasons.append("unknown fields")
    if not (row.get("shop") or "").strip():
        reasons.append("no shop")
    if not is_quantity(row.get("quantity")):
        reasons.append(f"bad quantity {row.get('quantity')!r}")
    if not is_day(row.get("day")):
        reasons.append(f"bad day {row.get('day')!r}")
    return reasons


def transform(row):
    """Return the Order of a good row."""
    quantity = int(row["quantity"])
    crates = -(-quantity // PER_CRATE)
    return Order(row["shop"].strip(), quantity, parse_day(row["day"]), crates)


def process(rows):
    """Return (orders, problems) of the rows from read_rows."""
    orders, problems = [], []
    for place, row in rows:
        reasons = validate(row)
        if reasons:
            problems.extend([Problem(place, reasons[0])])
        else:
            orders.append(transform(row))
    return orders, problems


def write_table(kind, items, path):
    """Write dataclass objects of one kind as CSV."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(kind)])
        writer.writeheader()
        writer.writerows(map(asdict, items))


def write_orders(orders, path):
    """Write the orders as CSV."""
    write_table(Order, orders, path)


def write_problems(problems, path):
    """Write the problems as CSV."""
    write_table(Problem, problems, path)


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Process the orders of an evening.")
    parser.add_argument("source", type=Path)
    parser.add_argument("--orders", type=Path, required=True)
    parser.add_argument("--problems", type=Path, required=True)
    parser.add_argument("--verbose", action="store_true")
    return parser


def main(argv=None):
    """Run the command line; return the exit status."""
    args = build_parser().parse_args(argv)
    logging.basicConfig(level=logging.INFO if args.verbose else logging.WARNING)
    try:
        rows = read_rows(args.source)
    except (OSError, ValueError) as error:
        print(f"cannot read {args.source}: {error}", file=sys.stderr)
        return 3
    logger.info("read %s rows from %s", len(rows), args.source)
    orders, problems = process(rows)
    for problem in problems:
        logger.warning("%s: %s", problem.place, problem.reason)
    write_orders(orders, args.orders)
    write_problems(problems, args.problems)
    print(f"{len(orders)} orders, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
